import type { Page } from './server.ts';

/** How long the pages below wait before they put their content in place, in milliseconds. */
const LATE = 1500;

/** A page whose scripts put a notice in place late, as a portal does whose pages are put together in the browser. */
export function latePage(address: string, notice: string): Page {
  return page(address, `setTimeout(show, ${LATE}, ${quoted(notice)});`);
}

/**
 * A page of the same sort that shows a list, and a notice after a press on its link, by a new address without loading;
 * going back shows the list again.
 */
export function movingPage(address: string, notice: string): Page {
  const list = '<ul><li><a id="go" href="#">公告一则</a></li><li>要闻一则</li></ul>';
  return page(
    address,
    `const list = ${quoted(list)}, notice = ${quoted(notice)};
     const home = location.pathname;
     const route = () => {
       setTimeout(show, ${LATE}, location.pathname === home ? list : notice);
     };
     document.addEventListener('click', (event) => {
       if (event.target.id !== 'go') return;
       event.preventDefault();
       history.pushState(null, '', home + '/1');
       route();
     });
     addEventListener('popstate', route);
     route();`,
  );
}

/** A page of frames, as portals were built once: navigation in one, the article in the other. */
export function framesPage(address: string, navigation: string, article: string): Page {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清风网</title></head>
<frameset cols="200,*"><frame src="${navigation}"><frame src="${article}"></frameset></html>`;
  return { address, html: new TextEncoder().encode(html) };
}

/**
 * A page that keeps in `watched` what it was when it was parsed, and every change that anybody makes to it from then on:
 * what sort of change, to which element, and what was put there or taken away.
 */
export function watchedPage(address: string, notice: string): Page {
  const script = `const watched = { before: '', changes: [] };
    const nameOf = (node) => node.nodeName.toLowerCase();
    const keep = ({ type, target, addedNodes, removedNodes, attributeName }) => watched.changes.push(
      [type, nameOf(target), attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf)].flat().filter(Boolean).join(' '));
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    document.addEventListener('DOMContentLoaded', () => {
      watched.before = document.documentElement.outerHTML;
      new MutationObserver((changes) => changes.forEach(keep)).observe(document, everything);
    });`;
  const html = `<!doctype html><html lang="zh-CN" class="portal"><head><meta charset="utf-8"><title>清风网</title>
<script>${script}</script></head><body class="article" style="margin: 0">${notice}</body></html>`;
  return { address, html: new TextEncoder().encode(html) };
}

/** A page that is hostile to whatever is not its own: by its styles, by what it puts on top, and by its scripts. */
export function hostilePage(address: string, notice: string): Page {
  const style = `* { color: red !important; font-size: 40px !important; display: inline-block; letter-spacing: 9px !important }
    html { transform: rotate(2deg); filter: blur(1px); overflow: hidden }
    tongbao-sidebar { display: none !important; visibility: hidden !important; opacity: 0 !important; z-index: -1 !important }
    .wall { position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 50%) }`;
  const script = `for (const name of ['map', 'filter', 'forEach', 'flatMap']) Array.prototype[name] = () => { throw name };
    for (const name of ['append', 'attachShadow', 'querySelector']) Element.prototype[name] = () => { throw name };
    Node.prototype.appendChild = () => { throw 'appendChild' };
    JSON.stringify = () => { throw 'stringify' };`;
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清风网</title><style>${style}</style></head>
<body>${notice}<div class="wall"></div><script>${script}</script></body></html>`;
  return { address, html: new TextEncoder().encode(html) };
}

/** A page whose article scrolls in an element of its own, below a header that stays. */
export function innerScrollerPage(address: string, notice: string): Page {
  const style = `body { margin: 0 } header { height: 90px }
    main { height: calc(100vh - 90px); overflow: auto }`;
  return styledPage(address, style, `<header>清风网</header><main>${notice}</main>`);
}

/** A page with a header that stays before what is scrolled below it, over a quarter of the window. */
export function fixedHeaderPage(address: string, notice: string): Page {
  const style = `header { position: fixed; inset: 0 0 auto; height: 26vh; background: white } body { padding: 26vh 0 80vh }`;
  return styledPage(address, style, `<header>清风网</header>${notice}`);
}

function styledPage(address: string, style: string, body: string): Page {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清风网</title><style>${style}</style></head>
<body>${body}</body></html>`;
  return { address, html: new TextEncoder().encode(html) };
}

/** A page that takes whatever is not its own away, a hundred times a second. */
export function jealousPage(address: string, notice: string): Page {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清风网</title></head>
<body>${notice}<script>
  let taken = 0;
  setInterval(() => document.querySelectorAll('tongbao-sidebar').forEach((each) => { each.remove(); taken++; }), 10);
</script></body></html>`;
  return { address, html: new TextEncoder().encode(html) };
}

/** A page that leaves nothing to be desired, with a notice's words; `script` is what a content system writes below it. */
export function wellMadePage(address: string, { title, text, script = '' }: Words): Page {
  const lines = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body><main><h1>${escaped(title)}</h1>${lines.join('\n')}</main><script>${script}</script></body></html>`;
  return { address, html: new TextEncoder().encode(html) };
}

export interface Words {
  title: string;
  text: string;
  script?: string;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The content of a page's body. */
export function bodyOf(html: Uint8Array): string {
  return /<body[^>]*>([\s\S]*)<\/body>/i.exec(new TextDecoder().decode(html))?.[1] ?? '';
}

function page(address: string, script: string): Page {
  const show = 'const show = (html) => { document.getElementById("app").innerHTML = html; };';
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清风网</title></head>
<body><div id="app"></div><script>${show}${script}</script></body></html>`;
  return { address, html: new TextEncoder().encode(html) };
}

/** A string as a script has it, which may not end its element. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
