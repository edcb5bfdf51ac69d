// Makes ready what the demo and the tests need, on a machine that has Node and nothing else: packages, the browsers,
// a font with Chinese characters. Node's own modules only, for it runs first. Says nothing when all is there.
// Usage: node src/cli/setup.mjs [chromium] [firefox]   (both if none is named)
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, browserVersion, CACHE, findBrowser } from '../../test/e2e/browsers.mjs';

const OLDEST_NODE = [20, 19];
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  const wanted = Object.keys(BROWSERS).filter((name) => process.argv.length < 3 || process.argv.includes(name));
  checkNode();
  installPackages();
  installFromDebian(wanted);
  for (const name of wanted) provideBrowser(name);
  warnOfMissingFont();
} catch (error) {
  console.error(`\n✗ ${error.message}\n`);
  process.exitCode = 1;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new Error(
    `需要 Node ${OLDEST_NODE.join('.')} 或更新的版本，现为 ${process.versions.node}。请从 https://nodejs.org 安装。\n` +
      `  Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`,
  );
}

/** `npm ci`, when nothing is installed or the lock file has changed since. */
function installPackages() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('安装依赖包 / installing packages: npm ci');
  if (!run('npm', ['ci', '--no-progress'])) {
    throw new Error(
      '依赖包未能装上。请检查网络（或 npm 的 registry 设置），再运行：npm ci\n' +
        '  The packages could not be installed. Check the network or npm’s registry, then run: npm ci',
    );
  }
}

/** On Debian as root, one apt-get brings everything that is missing. What it does not bring is told afterwards. */
function installFromDebian(wanted) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  const packages = wanted.filter((name) => fault(name) && !isNamed(name)).map((name) => DEBIAN_PACKAGES[name]);
  if (!hasChineseFont()) packages.push('fontconfig', 'fonts-noto-cjk');
  if (packages.length === 0) return;
  say(`安装 / installing: apt-get install ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], { env });
  run('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', 'install', '-y', '--no-install-recommends', ...packages], { env });
}

/** Makes sure of one browser, fetching it into the project if need be. */
function provideBrowser(name) {
  if (!fault(name)) return;
  if (!isNamed(name)) {
    const args = fetchArguments(name);
    say(`${fault(name)}\n  下载 / fetching: npx ${args.join(' ')}`);
    run('npx', args);
  }
  const left = fault(name);
  if (left) throw new Error(`${left}\n${advice(name)}`);
}

function fetchArguments(name) {
  const args = ['@puppeteer/browsers', 'install', `${BROWSERS[name].package}@stable`, '--path', CACHE];
  // As root on Ubuntu and its like, the libraries that a bare Chrome lacks come with it.
  return name === 'chromium' && process.getuid?.() === 0 && has('apt-get') ? [...args, '--install-deps'] : args;
}

/** What is wrong with a browser, in a sentence; null if it is there, runs and is new enough. */
function fault(name) {
  const { title, oldest } = BROWSERS[name];
  const executable = findBrowser(name);
  if (!executable) return `没有找到 ${title} / ${title} was not found`;
  const version = browserVersion(executable);
  if (version === null) return `${title} 不能运行 / does not run: ${executable}`;
  return version >= oldest
    ? null
    : `${title} ${version} 太旧，需要 ${oldest} 以上 / is too old, ${oldest} or later is needed: ${executable}`;
}

function advice(name) {
  const { title, variable } = BROWSERS[name];
  const lines = isNamed(name) ? [] : installLines(name);
  return [
    ...lines,
    `  ${title} 若已装在别处，请用环境变量指明 / if it stands elsewhere, name it: ${variable}=/path/to/${name}`,
  ].join('\n');
}

function installLines(name) {
  const fetched = `  npx ${fetchArguments(name).join(' ')}`;
  if (process.platform !== 'linux') return ['  请安装后重试，或运行 / install it, or run:', fetched];
  if (isDebian())
    return ['  请运行 / run:', `  sudo apt-get update && sudo apt-get install -y ${DEBIAN_PACKAGES[name]}`];
  const snap = distribution().includes('ubuntu')
    ? [
        '  Ubuntu 的 chromium 与 firefox 是 snap，不能由外部驱动；请用下面的一份 / Ubuntu’s are snaps, which cannot be driven;',
      ]
    : [];
  return [
    ...snap,
    '  请运行 / run:',
    `${fetched}${name === 'firefox' ? '' : '   (sudo … --install-deps 可补齐系统库)'}`,
  ];
}

/** Without such a font everything works, but pictures show boxes for characters. */
function warnOfMissingFont() {
  if (hasChineseFont()) return;
  console.warn(
    '! 没有中文字体，截图里的汉字会成方框 / no font has Chinese characters, pictures will show boxes.\n' +
      '  Debian, Ubuntu: sudo apt-get install -y fontconfig fonts-noto-cjk    Fedora: sudo dnf install google-noto-sans-cjk-fonts',
  );
}

/** Only Linux may lack one. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return Boolean(listed.stdout?.trim());
}

function isNamed(name) {
  return Boolean(process.env[BROWSERS[name].variable]);
}

/** Debian and what is built from its packages; not Ubuntu, whose browsers are snaps. */
function isDebian() {
  return /^id="?debian"?$/m.test(distribution()) && has('apt-get');
}

function distribution() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8').toLowerCase() : '';
}

function has(command) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));
}

function say(text) {
  console.log(`› ${text}`);
}

/** Runs a command with its output shown; whether it succeeded. */
function run(command, args, options = {}) {
  try {
    // On Windows npm and npx are scripts, which need the shell.
    execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
    return true;
  } catch {
    return false;
  }
}
