import { fold } from './fold';

/** A headline's characters alone, to compare it by: folded, without the spaces that pages set in it. */
export function squeeze(text: string): string {
  return fold(text).replace(/[\s\u200B]/gu, '');
}
