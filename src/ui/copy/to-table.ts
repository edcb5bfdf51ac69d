import type { Labels } from '../labels';
import { oneLine } from './one-line';
import type { SummaryRow } from './summary-row';
import type { SummaryInWords } from './summary-rows';

/** Has a spreadsheet take a cell for text: it would reckon with `=1+1` and turn `2025-01` into a day. */
const AS_TEXT = `style="mso-number-format:'\\@'"`;

/**
 * The summary as a table of three columns (item, content, words of the notice): as HTML for a document, and as text
 * with tabs for where there are no tables. A section's name stands in a row of its own.
 */
export function toTable({ title, sections }: SummaryInWords, labels: Labels): { text: string; html: string } {
  const { label, value, words } = labels.copy.columns;
  const head = [label, value, words];
  const lines: string[][] = [
    ...(title ? [cells(title)] : []),
    ...sections.flatMap((section) => [[section.title], ...section.rows.map(cells)]),
  ];
  const body = lines.map((line) => tableRow(line)).join('');
  return {
    text: [head, ...lines].map((line) => line.map(tabCell).join('\t')).join('\n'),
    html: `<table border="1" style="border-collapse:collapse"><thead>${tableRow(head, 'th')}</thead><tbody>${body}</tbody></table>`,
  };
}

function cells({ label, value, words }: SummaryRow): string[] {
  return [label, value, words];
}

function tableRow(line: readonly string[], cell: 'th' | 'td' = 'td'): string {
  const [only = ''] = line;
  if (line.length === 1) return `<tr><th colspan="3" align="left">${escapeHtml(only)}</th></tr>`;
  return `<tr>${line.map((words) => `<${cell} ${AS_TEXT}>${escapeHtml(words)}</${cell}>`).join('')}</tr>`;
}

/** Words that HTML reads as nothing but words. */
function escapeHtml(words: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };
  return words.replace(/[&<>"']/gu, (sign) => `&${names[sign]};`);
}

/** Words in one cell; those that a spreadsheet would take for a formula begin with an apostrophe. */
function tabCell(words: string): string {
  const line = oneLine(words);
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}
