// A Chromium for the browser tests: one that is there, else Debian's, where the machine lets us install it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Playwright keeps what `npx playwright install chromium` fetched. */
const CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
const IN_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

function cached() {
  const caches = [process.env.PLAYWRIGHT_BROWSERS_PATH, ...CACHES.map((place) => join(homedir(), place))];
  return caches.flatMap((cache) => {
    if (!cache || !existsSync(cache)) return [];
    const versions = readdirSync(cache).filter((name) => name.startsWith('chromium-'));
    return versions.flatMap((version) => IN_CACHE.map((path) => join(cache, version, path)));
  });
}

const found = () => [process.env.CHROME_PATH, ...PLACES, ...cached()].find((path) => path && existsSync(path));

/** Debian's package, by root alone; a machine without it is none we may change. */
function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Chromium found for the browser tests: installing the package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
}

/** The path of a browser, or undefined: the tests that need one then fail with the remedy. */
export function browser() {
  if (!found()) install();
  return found();
}
