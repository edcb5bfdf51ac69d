import type { Bundle } from './bundle';
import type { Cost } from './cost';
import type { Frames, SidebarCost } from './sidebar';
import { median, type Row } from './summarize';

const CORE_BUDGET = 60_000;

/** What was measured, for a person: times in milliseconds, medians over the pages of a group. */
export function toTable(rows: readonly Row[]): string {
  const head = [
    '',
    'pages',
    'length',
    'ours',
    '(read)',
    'Readability',
    'Defuddle',
    'floor',
    '/Readab.',
    '/Defuddle',
    '/floor',
  ];
  const lines = rows.map(({ group, times, pages, length, milliseconds: ms, ratio }) => [
    `${group} ${times}×`,
    String(pages),
    String(Math.round(length)),
    ...[ms.ours, ms.read, ms.readability, ms.defuddle, ms.floor].map((value) => value.toFixed(2)),
    ratio.readability.toFixed(2),
    ratio.defuddle.toFixed(3),
    ratio.floor.toFixed(1),
  ]);
  return aligned([head, ...lines]);
}

/** By how much each grew. */
export function toGrowthTable(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ group, growth }) =>
    growth
      ? [[group, ...[growth.length, growth.ours, growth.readability, growth.defuddle, growth.floor].map(tenth)]]
      : [],
  );
  return aligned([['10× / 1×', 'length', 'ours', 'Readability', 'Defuddle', 'floor'], ...lines]);
}

/** The first run in a fresh page, with all of its code and patterns still to be compiled. */
export function toFirstTable(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ times }) => times === 1)
    .map(({ group, first }) => [group, ...[first.ours, first.readability, first.defuddle, first.floor].map(tenth)]);
  return aligned([['first run', 'ours', 'Readability', 'Defuddle', 'floor'], ...lines]);
}

export function toSizeTable(sizes: Readonly<Record<string, Bundle>>): string {
  const lines = Object.entries(sizes).map(([name, { bytes, gzip }]) => [
    name,
    String(bytes),
    String(gzip),
    name === 'core' ? `of ${CORE_BUDGET}` : '',
  ]);
  return aligned([['bundle', 'bytes', 'gzip', ''], ...lines]);
}

/** What pages that are no notice cost on a portal, beside the same pages elsewhere. */
export function toCostTable(costs: readonly Cost[]): string {
  const rows = costs.flatMap(({ group, pages, bytes, look, asks, portal, plain }) => [
    [group, String(pages), tenth(portal.load), String(portal.longTasks), String(bytes), look.toFixed(3), String(asks)],
    ['elsewhere', String(pages), tenth(plain.load), String(plain.longTasks), '0', '0', '0'],
  ]);
  return aligned([['no notice', 'pages', 'load ms', 'long tasks', 'our bytes', 'our ms', 'reader asked for'], ...rows]);
}

/** How soon the sidebar stands, and what it does to the scrolling of its page. */
export function toSidebarTable({ name, length, loads, scrolled }: SidebarCost): string {
  const standing = loads.map(({ stands }) => stands);
  const script = median(loads.map((load) => load.script));
  const times = [median(standing), script, Math.min(...standing), Math.max(...standing)];
  const loading = [
    ['sidebar on', 'length', 'loads', 'stands after ms', 'of it script', 'fastest', 'slowest'],
    [name, ...[length, loads.length].map(String), ...times.map(tenth)],
  ];
  const scrolling = (label: string, frames: readonly Frames[]) => [
    label,
    String(frames.length),
    String(frames.reduce((sum, { wanted }) => sum + wanted, 0)),
    String(frames.reduce((sum, { dropped }) => sum + dropped, 0)),
  ];
  const scrolls = [
    ['scrolling', 'times', 'frames', 'dropped'],
    scrolling('the page alone', scrolled.alone),
    scrolling('with the sidebar', scrolled.beside),
  ];
  return `${aligned(loading)}\n\n${aligned(scrolls)}`;
}

/** The first column to the left, all others to the right. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function tenth(value: number): string {
  return value.toFixed(1);
}
