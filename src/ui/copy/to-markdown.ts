import type { Labels } from '../labels';
import { oneLine } from './one-line';
import type { SummaryRow } from './summary-row';
import type { SummaryInWords, SummarySection } from './summary-rows';

/** The summary as a Markdown document: its title, and a list a section. */
export function toMarkdown({ title, sections }: SummaryInWords, labels: Labels): string {
  const lists = sections.map((section) => {
    const items = section.rows.map((row) => `${'  '.repeat(row.depth)}- ${item(row, section.look, labels)}`);
    return [`## ${escapeMarkdown(section.title)}`, '', ...items].join('\n');
  });
  return `${[`# ${escapeMarkdown(title?.value ?? labels.summary)}`, ...lists].join('\n\n')}\n`;
}

/** Words with everything escaped that Markdown, and what is commonly added to it, would read as markup. */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(/[\\`*_[\]{}<>#|~$&=^]/gu, '\\$&')
    .replace(/^(?<number>\d{1,9})(?<stop>[.)])(?=\s|$)/u, '$<number>\\$<stop>')
    .replace(/^[-+]/u, '\\$&');
}

function item({ label, value, isAddress }: SummaryRow, look: SummarySection['look'], labels: Labels): string {
  if (isAddress) return `${escapeMarkdown(label)}${labels.copy.colon}<${encodeAddress(value)}>`;
  const words = {
    facts: `${label}${labels.copy.colon}${value}`,
    entries: value,
    headings: `${label} ${value}`,
  };
  return escapeMarkdown(words[look]);
}

/** What would end an address in angle brackets early. */
function encodeAddress(address: string): string {
  return address.replace(/[<>\s]/gu, encodeURIComponent);
}
