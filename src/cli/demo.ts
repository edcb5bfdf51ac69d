import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS, type BrowserName } from '../../test/e2e/browsers.mjs';
import { type Driver, press, until, waitFor } from '../../test/e2e/driver.ts';
import { exportLibrary, type Session, startSession } from '../../test/e2e/harness.ts';
import { root } from '../../test/e2e/root.ts';
import { readSpecimens, type Specimen, servePortals } from '../../test/e2e/server.ts';
import { SAVED, surface } from '../../test/e2e/surface.ts';

/** The notice that is shown, and a page of the same portal that is none. */
const NOTICE = 'flat-paragraphs';
const NEWS = 'news-rectification-meeting';

const OUT = path.join(root, 'demo-output');
const sidebarPicture: `${string}.png` = `${OUT}/sidebar.png`;
const libraryPicture: `${string}.png` = `${OUT}/library.png`;

/** Goes the extension's whole way in a real browser and says what it saw. Firefox by `npm run demo:firefox`. */
async function demo(browser: BrowserName): Promise<void> {
  build();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const specimens = readSpecimens();
  const server = await servePortals(specimens);
  const headless = !hasDisplay();
  const session = await startSession(browser, { port: server.port, headless, chinese: true });
  try {
    say(
      `${BROWSERS[browser].title}${headless ? '（无窗口）' : ' '}已打开并装上扩展，样例网页由本机提供`,
      'browser open',
    );
    await showNews(session.driver, find(specimens, NEWS));
    await showNotice(session.driver, find(specimens, NOTICE));
    await saveNotice(session.driver);
    await showLibrary(session.driver);
    await exportAll(session);
    say(
      server.strays.length === 0 ? '全程没有向外发出请求' : `向外发出的请求：${server.strays.join('，')}`,
      'requests',
    );
    if (!headless) await leaveOpen(session.driver, specimens);
  } finally {
    await session.close();
    await server.close();
  }
}

/** The builder's own output is for those who build; here only a failure's is shown. */
function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
  say('扩展已构建（Chrome 与 Firefox）', 'built');
}

async function showNews(driver: Driver, news: Specimen): Promise<void> {
  await driver.open(news.address, 'other');
  say(`打开新闻页 ${news.address}`, 'a news page');
}

async function showNotice(driver: Driver, notice: Specimen): Promise<void> {
  await driver.open(notice.address);
  await waitFor(driver, 'notice', surface.sidebar);
  say(`打开通报页 ${notice.address}：认出是通报，侧栏已出现`, 'a notice: the sidebar is there');
  const left = await driver.items('other');
  say(left.length === 0 ? '新闻页上什么也没有出现' : '新闻页上出现了侧栏！', 'nothing on the news page');
  const values = (await driver.items('notice')).filter(isValue);
  for (const { name } of values.slice(0, 8)) console.log(`     ${name}`);
  const [value] = values.filter(({ name }) => name.startsWith('党纪处分'));
  if (value) await showWords(driver, value.name);
  await driver.screenshot('notice', sidebarPicture);
  say(`侧栏截图 ${relative(sidebarPicture)}`, 'a picture of the sidebar');
}

async function showWords(driver: Driver, name: string): Promise<void> {
  await driver.press('notice', { role: 'button', name });
  const words = await until('the highlight', async () => (await driver.evaluate('notice', HIGHLIGHTED)) || null);
  say(`按下“${name}”，原文里标出“${words}”`, 'its words are highlighted in the page');
}

async function saveNotice(driver: Driver): Promise<void> {
  await press(driver, 'notice', surface.save);
  const isOutcome = ({ role, text }: { role: string; text: string }) => role === 'status' && SAVED.test(text);
  const outcome = await until('the saving', async () => (await driver.items('notice')).find(isOutcome));
  say(`按下“保存”，侧栏说：${outcome.text}`, 'saved');
}

async function showLibrary(driver: Driver): Promise<void> {
  await driver.openOwn('library');
  await waitFor(driver, 'library', surface.notices);
  const rows = await until('the saved row', async () => {
    const all = (await driver.items('library')).filter(({ role }) => role === 'row');
    return all.length > 1 && all.slice(1);
  });
  say(`资料库里有 ${rows.length} 条：${rows.map(({ text }) => text).join('；')}`, 'the library');
  await driver.screenshot('library', libraryPicture);
  say(`资料库截图 ${relative(libraryPicture)}`, 'a picture of the library');
}

async function exportAll(session: Session): Promise<void> {
  const { file, library } = await exportLibrary(session);
  const kept = path.join(OUT, path.basename(file));
  copyFileSync(file, kept);
  say(`导出 ${library.count} 条到 ${relative(kept)}`, 'the exported file');
}

async function leaveOpen(driver: Driver, specimens: readonly Specimen[]): Promise<void> {
  console.log('\n窗口留着，请随意试用；关闭浏览器即结束。可打开的样例 / the window stays open, try these pages:');
  for (const { address, isNotice } of specimens) console.log(`     ${isNotice ? '通报' : '其他'}  ${address}`);
  await driver.ended();
}

const HIGHLIGHTED = `[...(CSS.highlights.get('passage') ?? [])].map((range) => range.toString()).join('')`;

/** A value's button is named by its label and its value. */
function isValue({ role, name }: { role: string; name: string }): boolean {
  return role === 'button' && /^(标题|巡[视察]组|被巡[视察]|巡[视察]|反馈|问题|措施|党纪处分|政务处分) ?\S/.test(name);
}

function find(specimens: readonly Specimen[], slug: string): Specimen {
  const specimen = specimens.find((one) => one.slug === slug);
  if (!specimen) throw new Error(`seeds/${slug} is missing`);
  return specimen;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function relative(file: string): string {
  return path.relative(root, file);
}

let step = 0;

function say(chinese: string, english: string): void {
  step += 1;
  console.log(`${String(step).padStart(2)}. ${chinese}  [${english}]`);
}

await demo(process.argv.includes('firefox') ? 'firefox' : 'chromium');
