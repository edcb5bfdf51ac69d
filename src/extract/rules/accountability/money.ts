import type { Pointer } from '../../../notice/pointer';
import { clauses } from '../../../text/sentences';
import { contains } from '../../../text/span';
import { oncePerSource } from '../../once-per-source';
import { type Finding, found, type Rule, type Source } from '../../rule';
import { statementParagraphs } from './statement';

/** What stands right before the sum, with no other figure between. */
const REFUNDED = /(?<![应需拟])(?:清退|退还|退缴|退赔|清缴|退回|返还)[^,;。\d]{0,24}$/u;
const RECOVERED = /(?:挽回|挽损|避免)[^,;。\d]{0,24}$/u;

/** What was taken in may have been paid back too: said so only where nothing else is. */
const TAKEN_IN =
  /(?<![应需拟])(?:收缴|追缴|追回|收回)(?=[^,;。\d]{0,12}(?:违[规纪法]|超范围|多[领发占付]|冒领|套取|侵占|不当|不合理|超标))[^,;。\d]{0,24}$/u;

/** 清退款项2119.78万元, 追缴清退资金586.23万元; else, as inferred, 收缴违规发放的补助1.2万元 */
export const findRefunded: Rule = (source) => {
  const stated = money(source, '/accountability/refundedYuan', REFUNDED);
  if (stated.length > 0) return stated;
  return money(source, '/accountability/refundedYuan', TAKEN_IN).map((finding) => ({ ...finding, basis: 'inferred' }));
};

/** 挽回其他经济损失2088.79万元 */
export const findRecovered: Rule = (source) => money(source, '/accountability/recoveredYuan', RECOVERED);

const statementClauses = oncePerSource((source) =>
  statementParagraphs(source)
    .filter((span) => source.amounts.some((amount) => contains(span, amount)))
    .flatMap((span) => clauses(source.folded, span)),
);

function money(source: Source, pointer: Pointer, label: RegExp): Finding[] {
  for (const clause of statementClauses(source)) {
    const amount = source.amounts.find(
      (a) => contains(clause, a) && label.test(source.folded.slice(clause.start, a.start)),
    );
    if (amount) return [found(source, pointer, amount.yuan, amount)];
  }
  return [];
}
