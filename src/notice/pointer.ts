/** A JSON Pointer (RFC 6901) into a notice, such as `/inspection/team`. */
export type Pointer = `/${string}`;

/** Makes a pointer of its parts, with `~` and `/` escaped as RFC 6901 asks. */
export function toPointer(...parts: readonly (string | number)[]): Pointer {
  return `/${parts.map((part) => (typeof part === 'string' ? escaped(part) : part)).join('/')}`;
}

function escaped(part: string): string {
  return /[~/]/u.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}

/** Splits a pointer into its unescaped parts. */
export function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part));
}
