import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The Chromium that tests/tools/browser.mjs found or installed. @throws with the remedy where there is none: what a browser shows is not proved without one. */
function chromePath(): string {
  const path = process.env.CHROME_PATH;
  if (path && existsSync(path)) return path;
  throw new Error(
    'No Chromium found for the browser tests. Install one (Debian: apt-get install chromium; macOS, Windows: Google Chrome; ' +
      'anywhere: npx playwright install chromium) or name it: CHROME_PATH=/path/to/chrome npm test',
  );
}

/** A browser that asks nobody outside for anything. Close it when done. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromePath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage', '--no-first-run'],
  });

/** What a visitor may see the page in. */
export const SCENES = [
  { name: 'wide, light', width: 1280, colorScheme: 'light' },
  { name: 'wide, dark', width: 1280, colorScheme: 'dark' },
  { name: '390 px, light', width: 390, colorScheme: 'light' },
  { name: '390 px, dark', width: 390, colorScheme: 'dark' },
] as const;
export type Scene = (typeof SCENES)[number];

export async function contextOf(
  browser: Browser,
  { width, colorScheme }: Scene,
  more: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, ...more });
  context.setDefaultTimeout(10_000);
  return context;
}

/** What goes wrong on a page while it is open: errors, words on the console, requests to anywhere but these. */
export function watch(page: Page, allowed: (url: string) => boolean): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (line) => seen.push(`console: ${line.text()}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!allowed(request.url())) seen.push(`request: ${request.url()}`);
  });
  return seen;
}

/** axe's findings in a few words each; empty is good. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}
