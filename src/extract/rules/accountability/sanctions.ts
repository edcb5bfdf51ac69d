import type { Span } from '../../../notice/evidence';
import { type Pointer, toPointer } from '../../../notice/pointer';
import { type Found, findAll, findFirst } from '../../../text/pattern';
import { counted, countedBefore, countFinding } from '../../count';
import type { Finding, Rule, Source } from '../../rule';
import { GOVERNMENT_SANCTIONS, ORGANIZATIONAL_MEASURES, PARTY_SANCTIONS } from '../../words/sanctions';
import { statements } from './statement';

type Block = 'partyDiscipline' | 'governmentSanction' | 'organizationalMeasures';

/** 人, 人次, 人(次), 名; or nothing where the character was lost before a mark. */
const PERSONS = '(?:名?(?:人(?:次|\\(次\\))?|名|次)|(?=[,,、;。()\\s党留开撤警记降]|$))';
const TOTAL = '的?(?:共计|合计|共|总计|累计)?:?';

interface BlockRule {
  block: Block;
  /** Its total, the count behind the words or else before them. */
  totals: readonly RegExp[];
  /** A kind with its count, as the breakdown of this block may list it. */
  listed: RegExp;
  /** The same where the block's total does not stand before it: 警告 could be of two blocks, 政务警告 of one only. */
  alone: readonly RegExp[];
}

const PARTY_KINDS = [...PARTY_SANCTIONS.keys()];
const BLOCKS: readonly BlockRule[] = [
  {
    block: 'partyDiscipline',
    totals: totalsOf('(?<!政务)(?:党纪|党内|纪律)(?:轻|重)?处分'),
    listed: kindOf(alternatives(PARTY_KINDS)),
    alone: aloneOf(alternatives(PARTY_KINDS.filter((kind) => kind !== '警告' && kind !== '严重警告'))),
  },
  {
    block: 'governmentSanction',
    totals: totalsOf('(?<!党纪)(?:政务|政纪|行政)处分'),
    listed: kindOf(alternatives(GOVERNMENT_SANCTIONS)),
    alone: aloneOf(
      alternatives(
        GOVERNMENT_SANCTIONS.flatMap((kind) =>
          ['警告', '开除', '降职'].includes(kind) ? [`政务${kind}`] : [kind, `政务${kind}`],
        ),
      ),
    ),
  },
  {
    block: 'organizationalMeasures',
    totals: totalsOf('(?<!处分[和及、与])组织(?:处理|措施|调整)'),
    // Any, as written.
    listed: kindOf('[\\p{Script=Han}]{2,10}?'),
    alone: aloneOf(alternatives(ORGANIZATIONAL_MEASURES)),
  },
];

function totalsOf(words: string): RegExp[] {
  return [`${words}${TOTAL}${counted(PERSONS)}`, countedBefore(words)].map((pattern) => new RegExp(pattern, 'dgu'));
}

function kindOf(names: string): RegExp {
  return new RegExp(`(?<kind>${names})(?:处分)?${counted(PERSONS)}`, 'dgu');
}

function aloneOf(names: string): RegExp[] {
  return [kindOf(names), new RegExp(countedBefore(`(?<kind>${names})`), 'dgu')];
}

/**
 * The three blocks of sanctions, each with its total and what it is made up of:
 * 给予党纪处分58人(党内警告34人,…);政务处分29人,其中警告22人、…;组织处理232人
 */
export const findSanctions: Rule = (source) => {
  const said = statements(source);
  const totals = BLOCKS.flatMap((rule) => firstThat(said, (statement) => findBlock(source, statement, rule)));
  return [...totals, ...firstThat(said, (statement) => findUngrouped(source, statement, totals))];
};

/** What the first statement that tells of something tells of it. */
function firstThat(said: readonly Span[], read: (statement: Span) => Finding[]): Finding[] {
  return said.map(read).find((findings) => findings.length > 0) ?? [];
}

function findBlock(source: Source, statement: Span, { block, totals, listed }: BlockRule): Finding[] {
  const [match] = totals.flatMap((total) => findFirst(source.folded, total, statement) ?? []);
  if (!match) return [];
  const totalFinding = countFinding(source, toPointer('accountability', block, 'total'), match);
  return [...totalFinding, ...kindsIn(source, block, [listed], breakdownSpan(source.folded, match.end, statement.end))];
}

/** Where the breakdown of a total stands: in the brackets behind it, or from 其中 to the next block or sentence. */
function breakdownSpan(folded: string, from: number, to: number): Span {
  const rest = folded.slice(from, to);
  const inBrackets = /^\s?\((?!次\))(?<list>[^()]{1,400})\)?/u.exec(rest)?.groups?.list;
  if (inBrackets !== undefined) return { start: from, end: from + rest.indexOf(inBrackets) + inBrackets.length };
  const among = /^[,,:、]?\s?(?:其中|分别(?:为|是)|包括)[:,,]?(?<list>[^;。]{1,300})/u.exec(rest);
  return { start: from, end: among ? from + among[0].length : from };
}

/** The kinds that the first of the patterns that fits finds. */
function kindsIn(source: Source, block: Block, patterns: readonly RegExp[], span: Span): Finding[] {
  const found = patterns.map((pattern) => findAll(source.folded, pattern, span)).find((list) => list.length > 0);
  return (found ?? []).flatMap((match) => countFinding(source, breakdownPointer(block, match), match));
}

function breakdownPointer(block: Block, match: Found): Pointer {
  const words = (match.groups.kind?.exact ?? '').replace(/^(?:其中|给予|对|被)?(?:政务)?/u, '');
  const kind = block === 'partyDiscipline' ? (PARTY_SANCTIONS.get(words) ?? words) : words;
  return toPointer('accountability', block, 'breakdown', kind);
}

/** Single figures without a total: 给予党内警告2人、辞退1人. A total's own breakdown is not read a second time. */
function findUngrouped(source: Source, statement: Span, known: readonly Finding[]): Finding[] {
  return BLOCKS.filter(
    ({ block }) => !known.some(({ pointer }) => pointer.startsWith(`/accountability/${block}/`)),
  ).flatMap(({ block, alone }) => kindsIn(source, block, alone, statement));
}

function alternatives(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
