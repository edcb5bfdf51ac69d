const twoDigits = (number: number) => String(number).padStart(2, '0');

/** `2025-02-20 14:06`, where the reader is. */
export function localTime(moment: string): string {
  const at = new Date(moment);
  const day = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
  return `${day} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}
