import type { Span } from '../../../notice/evidence';
import { type Pointer, toPointer } from '../../../notice/pointer';
import { NUMBER } from '../../../text/numerals';
import { type Found, findAll, findFirst } from '../../../text/pattern';
import { counted, countedBefore, countFinding, findByFirst } from '../../count';
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
  /** One of the kinds that its breakdown may list; the same with its count. */
  kind: RegExp;
  listed: RegExp;
  /** Kinds with their counts behind them all: 党内警告、开除党籍分别为12人、3人. */
  respective: RegExp;
  /** The one kind that the total is of: ,均为党内警告. */
  only: RegExp;
  /** A kind with its count where the block's total does not stand before it: 政务警告, as 警告 could be of two blocks. */
  alone: readonly RegExp[];
}

/** 组织处理6人,其中县管干部2人: who they are, not what was done. */
const OF_PERSONS = /(?:干部|人员|党员|同志|领导|负责人)$/u;
const COUNT = `${NUMBER}名?人?(?:次)?`;
const EACH_COUNT = new RegExp(counted(PERSONS), 'dgu');
const PARTY_KINDS = [...PARTY_SANCTIONS.keys()];
const GOVERNMENT_KINDS = GOVERNMENT_SANCTIONS.flatMap((kind) =>
  ['警告', '开除', '降职'].includes(kind) ? [`政务${kind}`] : [kind, `政务${kind}`],
);
const BLOCKS: readonly BlockRule[] = [
  blockRule('partyDiscipline', {
    words: '(?<!政务)(?:党纪|党内|纪律)处分',
    kinds: alternatives(PARTY_KINDS),
    alone: `(?:${alternatives(PARTY_KINDS.filter((kind) => kind !== '警告' && kind !== '严重警告'))}|(?<=党内[^,。;]{1,40}[、和])(?:严重)?警告)`,
  }),
  blockRule('governmentSanction', {
    words: '(?<!党纪[、和及与]?|党)(?:政务|政纪|行政)处分',
    kinds: `(?:政务)?${alternatives(GOVERNMENT_SANCTIONS)}`,
    // 政务记过3人、开除2人: what goes on a list of the block's kinds is of the block.
    alone: `(?:${alternatives(GOVERNMENT_KINDS)}|(?<=政务[^,。;]{1,40}[、和])(?:警告|开除|降职))`,
  }),
  blockRule('organizationalMeasures', {
    words: '(?<!(?:处分|教育|诫勉|谈话|提醒|检查)[和及、与])组织(?:处理(?:措施)?|措施|调整)',
    // Any, as written.
    kinds: '[\\p{Script=Han}]{2,10}?',
    alone: alternatives(ORGANIZATIONAL_MEASURES),
  }),
];

/** The patterns of a block, from those of its own words, of the kinds that a breakdown lists and of those that stand alone. */
function blockRule(block: Block, { words, kinds, alone }: Record<'words' | 'kinds' | 'alone', string>): BlockRule {
  const [all, some] = [`(?<kind>${kinds})`, `(?<kind>${alone})`];
  const compile = (pattern: string): RegExp => new RegExp(pattern, 'dgu');
  return {
    block,
    totals: [`${words}${TOTAL}${counted(PERSONS)}`, countedBefore(words)].map(compile),
    kind: compile(all),
    listed: compile(`${all}(?:处分)?${counted(PERSONS)}`),
    respective: compile(
      `^[,(:]?(?:其中)?:?(?<kinds>${kinds}(?:处分)?(?:[、和]${kinds}(?:处分)?){1,7})分别(?:为|是|有)?(?<counts>${COUNT}(?:[、和]${COUNT}){1,7})`,
    ),
    only: compile(`^[,(]?(?:均|都|全部)?(?:为|是|系)${all}(?:处分)?(?=[,;。、)]|$)`),
    alone: [`${some}(?:处分)?${counted(PERSONS)}`, countedBefore(some)].map(compile),
  };
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

function findBlock(source: Source, statement: Span, rule: BlockRule): Finding[] {
  const [match] = findByFirst(source.folded, rule.totals, statement);
  if (!match) return [];
  const total = countFinding(source, toPointer('accountability', rule.block, 'total'), match);
  const behind = { start: match.end, end: statement.end };
  const respective = respectiveKinds(source, rule, behind);
  if (respective.length > 0) return [...total, ...respective];
  const listed = kindsIn(source, rule.block, [rule.listed], breakdownSpan(source.folded, behind));
  return [...total, ...(listed.length > 0 ? listed : onlyKind(source, rule, behind, total))];
}

/** The kinds of a list with the counts that stand behind it in the same order. */
function respectiveKinds(source: Source, { block, respective, kind }: BlockRule, behind: Span): Finding[] {
  if (!source.folded.slice(behind.start, behind.end).includes('分别')) return [];
  const { kinds, counts } = findFirst(source.folded, respective, behind)?.groups ?? {};
  if (!kinds || !counts) return [];
  const [names, numbers] = [findAll(source.folded, kind, kinds), findAll(source.folded, EACH_COUNT, counts)];
  if (names.length !== numbers.length) return [];
  return names.flatMap((name, i) => {
    const count = numbers[i];
    return count ? countFinding(source, breakdownPointer(block, name), count) : [];
  });
}

/** 党纪处分2人,均为党内警告: the total is that of its one kind. */
function onlyKind(source: Source, { block, only }: BlockRule, behind: Span, total: Finding[]): Finding[] {
  const match = findFirst(source.folded, only, behind);
  return match ? total.map((finding) => ({ ...finding, pointer: breakdownPointer(block, match) })) : [];
}

/** Where the breakdown of a total stands: in the brackets behind it, or from 其中 to the next block or sentence. */
function breakdownSpan(folded: string, { start: from, end: to }: Span): Span {
  const rest = folded.slice(from, to);
  const inBrackets = /^\s?\((?!次\))(?<list>[^()]{1,400})\)?/u.exec(rest)?.groups?.list;
  if (inBrackets !== undefined) return { start: from, end: from + rest.indexOf(inBrackets) + inBrackets.length };
  const among = /^[,,:、]?\s?(?:其中|分别(?:为|是)|包括)[:,,]?(?<list>[^;。]{1,300})/u.exec(rest);
  return { start: from, end: among ? from + among[0].length : from };
}

/** The kinds that the first of the patterns that fits finds. */
function kindsIn(source: Source, block: Block, patterns: readonly RegExp[], span: Span): Finding[] {
  return findByFirst(source.folded, patterns, span)
    .filter(({ groups }) => !OF_PERSONS.test(groups.kind?.exact ?? ''))
    .flatMap((match) => countFinding(source, breakdownPointer(block, match), match));
}

function breakdownPointer(block: Block, match: Found): Pointer {
  const words = (match.groups.kind?.exact ?? '').replace(/^(?:其中|含|包括)?(?:给予|对|被)?(?:政务)?/u, '');
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
