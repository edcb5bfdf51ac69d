import fc from 'fast-check';
import type { Line } from '../../src/page/line';

/** How a CMS sets an article: markup that a reader of the page sees nothing of. */
export interface PageStyle {
  /** What stands around the article, from the outside in. */
  wrappers: string[];
  /** `br`: all paragraphs in one block, with line breaks between. */
  paragraph: 'p' | 'div' | 'section' | 'td' | 'br';
  /** Which element each run of a paragraph stands in, one after the other. */
  runTags: string[];
  runLength: number;
  indent: string;
  /** What stands unseen between two runs, here and there. */
  silent: string[];
  /** Line breaks of the source between the elements. */
  isWrapped: boolean;
}

const WRAPPERS = ['div', 'table', 'center', 'article', 'founder-content', 'form', 'font'];
const RUN_TAGS = ['', 'span', 'span style="font-family:仿宋_GB2312"', 'font', 'b', 'o:p', 'span lang="EN-US"'];
const SILENT = [
  '<style>p.MsoNormal{margin:0}</style>',
  '<script>var 日期="2024年1月1日";</script>',
  '<!--[if gte mso 9]><xml>一、二</xml><![endif]-->',
  '<span style="display:none">隐藏的字</span>',
  '<xml>12</xml>',
  '<a name="_Hlk1"></a>',
  '<o:p></o:p>',
];

export const PLAIN: PageStyle = {
  wrappers: [],
  paragraph: 'p',
  runTags: [''],
  runLength: Number.POSITIVE_INFINITY,
  indent: '',
  silent: [],
  isWrapped: false,
};

export const pageStyle: fc.Arbitrary<PageStyle> = fc.record({
  wrappers: fc.array(fc.constantFrom(...WRAPPERS), { maxLength: 6 }),
  paragraph: fc.constantFrom('p', 'div', 'section', 'td', 'br'),
  runTags: fc.array(fc.constantFrom(...RUN_TAGS), { minLength: 1, maxLength: 5 }),
  runLength: fc.integer({ min: 1, max: 40 }),
  indent: fc.constantFrom('', '&nbsp;&nbsp;&nbsp;&nbsp;', '　　', '&emsp;&emsp;', '\n    '),
  silent: fc.array(fc.constantFrom(...SILENT), { maxLength: 3 }),
  isWrapped: fc.boolean(),
});

/**
 * The page that has these lines: its body in a style, what stands above and below it plain.
 * @param body the first line of the body and the line after its last
 */
export function toPage(lines: readonly Line[], body: { from: number; to: number }, style: PageStyle): string {
  const part = (from: number, to?: number) => lines.slice(from, to);
  return `<!DOCTYPE html><html><body>
${part(0, body.from).map(toPlainLine).join('\n')}
${wrapped(toArticle(part(body.from, body.to), style), style.wrappers)}
${part(body.to).map(toPlainLine).join('\n')}
</body></html>`;
}

function toPlainLine({ text, linked }: Line): string {
  return linked ? `<p><a href="#">${escaped(text)}</a></p>` : `<p>${escaped(text)}</p>`;
}

function toArticle(lines: readonly Line[], style: PageStyle): string {
  const { paragraph, indent, isWrapped } = style;
  const joint = isWrapped ? '\n' : '';
  const texts = lines.map((line) => indent + toRuns(line, style));
  if (paragraph === 'br') return `<p>${joint}${texts.join(`<br>${joint}`)}${joint}</p>`;
  if (paragraph === 'td') return `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join(joint)}</table>`;
  return texts.map((text) => `<${paragraph} class="MsoNormal">${joint}${text}${joint}</${paragraph}>`).join(joint);
}

function toRuns({ text, linked }: Line, { runTags, runLength, silent, isWrapped }: PageStyle): string {
  const runs = text.match(new RegExp(`.{1,${Math.min(runLength, text.length)}}`, 'gsu')) ?? [];
  const elements = runs.map((run, i) => {
    const tag = runTags[i % runTags.length] ?? '';
    const unseen = silent[i % 7] ?? '';
    return unseen + (tag ? `<${tag}>${escaped(run)}</${tag.split(' ')[0]}>` : escaped(run));
  });
  const joined = elements.reduce((all, element, i) => all + sourceBreak(runs[i - 1], runs[i], isWrapped) + element, '');
  return linked ? `<a href="#">${joined}</a>` : joined;
}

/** A line break of the source, where it is no space: between Chinese characters. */
function sourceBreak(before = '', after = '', isWrapped: boolean): string {
  return isWrapped && /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after) ? '\n' : '';
}

function wrapped(article: string, wrappers: readonly string[]): string {
  return wrappers.reduceRight(
    (inner, name) =>
      name === 'table' ? `<table><tr><td>${inner}</td></tr></table>` : `<${name}>\n${inner}\n</${name}>`,
    article,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00A0', '&nbsp;');
}
