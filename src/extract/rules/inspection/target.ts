import type { Span } from '../../../notice/evidence';
import { findAll } from '../../../text/pattern';
import { found, type Rule, type Source } from '../../rule';
import { findSignatureBody } from '../signature/signature';

const NAME = '[^,。;:、\\s]{2,40}?';
/** A note in brackets that may stand behind the name: (以下简称“局党组”), (机构改革前为…) */
const NOTE = '(?:\\([^()]{0,60}\\))?';
/** 对Y开展了常规巡视 | 对Y进行了为期两个月的巡察 */
const INSPECTED = new RegExp(
  `对(?<target>${NAME})${NOTE}(?:党组织)?(?:、[^,。;]{1,40}?)?(?:进行|开展|实施)了?[^,。;]{0,20}?巡[视察]`,
  'dgu',
);
/** 进驻Y开展巡察 | 进驻Y,开展为期两个月的常规巡察 */
const ENTERED = new RegExp(
  `(?:进驻|入驻)(?<target>${NAME})${NOTE},?(?:进行|开展|实施)了?[^,。;]{0,20}?巡[视察]`,
  'dgu',
);
/** 巡察组巡察了Y及其下辖社区党组织 */
const VISITED = new RegExp(`组巡[视察]了(?<target>${NAME})(?=及其?|[,;。(]|$)`, 'dgu');
/** 将Y…纳入巡视监督范围 */
const INCLUDED = new RegExp(`将(?<target>${NAME})(?:[和、及][^,。;]{1,60})?纳入[^,。;]{0,6}巡[视察]`, 'dgu');
/** 向Y反馈了巡察意见 | 分别向Y、Z反馈了 */
const TOLD = new RegExp(`向(?<target>${NAME})${NOTE}(?:、[^,。;]{1,40}?)?(?:反馈|通报|传达)`, 'dgu');

/**
 * The body inspected, as the opening names it. Where it names several, the one whose report this is, known by the
 * title or the signature. Not: 对巡视发现的问题进行了整改.
 */
export const findTarget: Rule = (source) => {
  const named = [INSPECTED, ENTERED, VISITED, INCLUDED, TOLD].flatMap((pattern) => namesIn(source, pattern));
  const candidates = named.flatMap((span) => [span, firstOf(source.folded, span)]);
  const owner = reportingBody(source);
  const own = candidates.find(({ start, end }) => owner !== null && isSame(source.folded.slice(start, end), owner));
  const target = own ?? candidates[1];
  return target ? [found(source, '/inspection/target', source.text.slice(target.start, target.end), target)] : [];
};

function namesIn(source: Source, pattern: RegExp): Span[] {
  return findAll(source.folded, pattern, source.opening).flatMap(({ groups }) => {
    const name = groups.target;
    return name && !/问题|整改|情况/u.test(name.exact) ? [{ start: name.start, end: name.end }] : [];
  });
}

/** The first of several bodies in one name: 白石镇党委及所辖9个村党组织. A name with 和 inside it stays whole: 数据和政务局 */
function firstOf(folded: string, { start, end }: Span): Span {
  const cut = /^(?<first>.{2,}?(?:委|党组|党委|党工委|[省市县区镇乡]|公司|局|院|校))(?:和|及|以及|、)/u.exec(
    folded.slice(start, end),
  );
  return { start, end: cut?.groups?.first ? start + cut.groups.first.length : end };
}

/** The body whose report it is, by the title, else by the signature; null if neither says. */
function reportingBody(source: Source): string | null {
  const inTitle = /^(?:【[^】]{0,10}】)?(?<body>.{2,40}?)(?:关于|落实|\s)/u.exec(source.document.title?.value ?? '')
    ?.groups?.body;
  const signed = findSignatureBody(source)[0]?.value;
  return inTitle ?? (typeof signed === 'string' ? signed : null);
}

/** Whether two names mean one body: one ends as the other does once rank words are gone. 白鹭区 | 中共鹭江市白鹭区委 */
function isSame(name: string, owner: string): boolean {
  const [a, b] = [core(name), core(owner)];
  return a.length >= 2 && b.length >= 2 && (a.endsWith(b) || b.endsWith(a));
}

function core(name: string): string {
  return name.replace(/^(?:中共|中国共产党)/u, '').replace(/(?:工作委员会|委员会|党工委|党组|党委|委)$/u, '');
}
