import type { Notice, NoticeCheck } from '../../notice/schema';
import type { Labels } from '../labels';
import { describe, fieldLabel } from '../summary/describe';
import { type CheckWords, describeCheck, isListed, namePassed, type Side } from '../summary/describe-check';
import { sayValue } from './say-value';
import { plainRow, type SummaryRow, wordsOf } from './summary-row';

/** The checks in words: each that does not agree or cannot be told with its sides, then how many agree. */
export function checkRows(notice: Notice, labels: Labels): SummaryRow[] {
  const listed = notice.checks.filter(isListed);
  const of = (wanted: NoticeCheck['status']) => listed.filter(({ status }) => status === wanted);
  const passed = of('ok');
  const agreeing = labels.copy.aside(String(passed.length), namePassed(notice, passed, labels));
  return [
    ...[...of('fail'), ...of('unclear')].map((check) => checkRow(notice, check, labels)),
    ...(passed.length > 0 ? [plainRow(labels.checks.ok, agreeing)] : []),
  ];
}

/** 政务处分：总数与分项 | 不一致，原文总数 6 人，分项合计 5 人（警告 3 + 记过 1 + 降级 1） | the words of the first side. */
function checkRow(notice: Notice, check: NoticeCheck, labels: Labels): SummaryRow {
  const { title, sides, how, note } = describeCheck(notice, check, labels);
  const outcome = labels.checks[check.status];
  const said = [outcome, ...sides.map((side) => saySide(notice, side, how, labels)), ...(note === null ? [] : [note])];
  const pointer = sides.find((side) => side.pointer !== null)?.pointer ?? null;
  return {
    ...plainRow(title, said.join(labels.checks.comma)),
    words: pointer === null ? '' : wordsOf(notice, pointer),
  };
}

function saySide(notice: Notice, { label, pointer, text }: Side, how: CheckWords['how'], labels: Labels): string {
  if (pointer !== null) return `${label} ${sayValue(notice, pointer, labels) ?? ''}`.trim();
  const parts = how.parts.map(
    (part) => `${fieldLabel(notice, part, labels)} ${describe(notice, part, labels)?.shown ?? ''}`,
  );
  const side = `${label} ${text ?? ''}`.trim();
  return parts.length === 0 ? side : labels.copy.aside(side, parts.join(` ${how.sign} `));
}
