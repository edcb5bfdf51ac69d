import type { Found, Group } from '../../../text/pattern';
import type { Point } from '../expression';
import { splitRun, type Token } from '../split-run';

/** White space that pages leave between digits and marks. */
export const GAP = '[ \\u200B]{0,2}';
/**
 * Before a date's first digit: it is not the rest of a longer number (1,024, 1.5, 0571-8) or word; an outline's
 * `1.2024年` is no such number. The digit is asked for first, so that the look back is taken at few places.
 */
export const NO_NUMBER_BEFORE =
  '(?=\\d)(?<!\\d|\\d,(?=\\d{3}(?!\\d))|\\d\\.(?!(?:19|20)\\d\\d)|\\d/|[A-Za-z]|[\\dA-Za-z]-)';
/** What may follow a day whose 日 is lost. */
export const AFTER_DAY = '(?=[,。;)\\n]|、\\d{1,2}月|$|起|前|[上下]午|晚|召开|组织|印发|开展)';
/** What joins the ends of a period. */
export const TO = '(?:至|到|—{1,2}|-|~)';

/** The tokens of a run. One without a mark gets `lostMark`. */
export function toTokens(run: string, lostMark = '日'): Token[] {
  const tokens: Token[] = [];
  let digits = '';
  for (const char of run) {
    if (char >= '0' && char <= '9') digits += char;
    else if ('年月日时'.includes(char)) {
      tokens.push({ digits, mark: char, printed: true });
      digits = '';
    }
  }
  return digits ? [...tokens, { digits, mark: lostMark, printed: false }] : tokens;
}

/** The run under a match or group as a point, or null if it reads as no date. */
export function toPoint({ exact, start, end }: Group | Found, lostMark?: string): Point | null {
  const { readings, lost } = splitRun(toTokens(exact, lostMark));
  return readings.length > 0 ? { start, end, readings, lost } : null;
}
