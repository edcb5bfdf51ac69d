import type { Span } from '../notice/evidence';
import { toPointer } from '../notice/pointer';
import { type Found, findAll, findFirst } from '../text/pattern';
import { paragraphs } from '../text/sentences';
import { trimSpan } from '../text/span';
import { type Finding, found, type Rule, type Source } from './rule';

// 联系电话:0571-12345678(工作日);邮政信箱:某市某路1号,邮编:310000;电子邮箱:a@b.cn; a 传真 is no phone.

/** Labels are often spread to one width: 电 话, 邮 编. */
const spread = (word: string) => [...word].join('[ ]{0,4}');
const HAN = '[\\u4E00-\\u9FFF]';
const COLON = '[ ]{0,3}(?:号码?)?[ ]{0,3}(?::|为)?[ ]{0,3}';
/** 邮政信箱 and 地址 may stand inside an address too; as labels they begin their part, or a colon follows. */
const ADDRESS_LABEL = [
  `(?<!${HAN})(?:邮政(?:专用)?信箱|[寄来通邮联信][信讯寄系函]地址)`,
  `(?<!${HAN})${HAN}{0,6}(?<!电子)(?:信[ ]{0,4}箱|${spread('地址')})(?=[ ]{0,3}:)`,
  '致信|(?:写信|去信)[至到往]|(?:来信|信函|信件|书信)请?寄[至到往]?|(?:邮寄|寄送|寄|投递)[至到往]',
].join('|');
/** What follows a label, up to the next, is its value. Where two fit, the first here counts. */
const LABEL = new RegExp(
  [
    // (传真) behind a number tells of that number.
    `(?!(?<=\\()传真\\))(?<fax>${spread('传真')}(?:电话)?)`,
    `(?<phone>(?:${spread('电话')}|手机|热线|联系方式|致电|拨打|来电)(?:[/、及和]传真)?(?:\\([^)\\d\\n]{0,8}\\))?)`,
    `(?<email>(?:(?:电子)?(?:${spread('邮箱')}|邮件)|电子信箱|[Ee]-?[Mm]ail)(?:地址)?)`,
    `(?<postcode>${spread('邮编')}|邮政编码)`,
    `(?<address>${ADDRESS_LABEL})`,
    '(?<other>联系人|网址|网站|微信|公众号|(?:受理|接听|办公|工作|公开|公示)(?:时间|期))(?=[ ]{0,3}:)',
  ].join('|'),
  'dgu',
);
const SKIPPED = new RegExp(`^${COLON}`, 'u');

/** An area code (three digits for 010 and 02x, four else) with its number, a mobile or a 400 number, or digits alone. */
const PHONE = new RegExp(
  '(?<![\\d.@A-Za-z-])(?:' +
    '\\(?(?<area>0(?:10|2\\d|[1-9]\\d{2}))\\)?[ ]?[-—]{0,2}[ ]?(?<local>\\d{3,4}[ -]?\\d{4}|\\d{5})' +
    '|(?<whole>1[3-9]\\d{9}|[48]00-?\\d{3}-?\\d{4}|\\d{7,8}|1[12]\\d{1,3}|9[56]\\d{3,4})' +
    ')(?<extension>(?:[-—]|转)\\d{1,6})?(?!\\d|\\.\\d|[:@年月日号]|[ ]?\\(传真\\))',
  'dgu',
);
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const POSTCODE = /^\d{6}(?!\d)/gu;
/** An address ends with its sentence or part; a comma or bracket before the next label is not part of it. */
const ADDRESS = /^[^;;。\n]{2,120}/gu;

const LAST_PARAGRAPHS = 8;

/** How the notice can be answered: phones, address, postcode and e-mail, from the 结语 or else the last paragraphs. */
export const findContact: Rule = (source) => {
  const closing = source.outline.findLast(({ marker }) => marker === '结语');
  const inClosing = closing ? contactWithin(source, closing) : [];
  return inClosing.length > 0 ? inClosing : contactWithin(source, lastParagraphs(source.text));
};

function lastParagraphs(text: string): Span {
  const first = paragraphs(text).at(-LAST_PARAGRAPHS);
  return { start: first?.start ?? 0, end: text.length };
}

function contactWithin(source: Source, within: Span): Finding[] {
  const { folded } = source;
  const parts = labelledParts(folded, within);
  const emails = findAll(folded, EMAIL, within);
  const phones = parts.filter(({ label }) => label === 'phone').flatMap((part) => findAll(folded, PHONE, part));
  const postcode = firstIn(folded, parts, 'postcode', POSTCODE);
  const address = firstIn(folded, parts, 'address', ADDRESS);
  return [
    ...phones.map((match, i) => found(source, toPointer('contact', 'phones', i), toPhone(match), match)),
    ...(address ? [toAddress(source, folded, address)] : []),
    ...(postcode ? [found(source, toPointer('contact', 'postcode'), postcode.exact, postcode)] : []),
    ...emails.map((match, i) => found(source, toPointer('contact', 'emails', i), match.exact, match)),
  ];
}

interface Part extends Span {
  label: string;
}

/** What follows each label, up to the next one. */
function labelledParts(folded: string, within: Span): Part[] {
  const labels = findAll(folded, LABEL, within);
  return labels.map((match, i) => {
    const end = labels[i + 1]?.start ?? within.end;
    const skipped = SKIPPED.exec(folded.slice(match.end, end))?.[0].length ?? 0;
    return { label: labelOf(match), start: match.end + skipped, end };
  });
}

function labelOf(match: Found): string {
  return Object.keys(match.groups).find((name) => match.groups[name] !== undefined) ?? 'other';
}

function firstIn(folded: string, parts: Part[], label: string, pattern: RegExp): Found | null {
  for (const part of parts) {
    const match = part.label === label ? findFirst(folded, pattern, part) : null;
    if (match) return match;
  }
  return null;
}

function toPhone({ groups }: Found): string {
  const { area, local, whole, extension } = groups;
  const number = area && local ? `${area.exact}-${local.exact}` : (whole?.exact ?? '');
  return (number + (extension?.exact ?? '')).replaceAll(' ', '').replaceAll('—', '-');
}

function toAddress(source: Source, folded: string, { start, end }: Span): Finding {
  const kept = folded.slice(start, end).replace(/(?:[ ,、(]|或|也可|可){1,8}$/u, '').length;
  const span = trimSpan(source.text, { start, end: start + kept });
  return found(source, toPointer('contact', 'address'), source.text.slice(span.start, span.end), span);
}
