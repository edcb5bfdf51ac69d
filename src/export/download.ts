import type { ExportFormat } from './format';

/** How long the file stays behind its address: the browser may ask where to put it before it reads it. */
const KEEP_FOR = 10 * 60_000;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** `tongbao-2025-02-20.json`, by the day where the reader is. */
export function fileName({ extension }: ExportFormat, at: Date): string {
  const day = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
  return `tongbao-${day}.${extension}`;
}

/** Gives the reader a file to keep. */
export function download(parts: readonly string[], name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_FOR);
}
