import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyDocuments } from '../tools/many-findings.ts';
import { contextOf, launch, SCENES, type Scene, violations, watch } from './browser.ts';
import { HOSTILE, htmlOf, reported, SOURCES } from './sources.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-web-'));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const [WIDE, , NARROW] = SCENES;

/** Opens a report from disk; whatever it asks for, says or throws besides is in `seen`. */
async function opened<T>(text: string, scene: Scene, work: (page: Page, seen: string[]) => Promise<T>, more = {}) {
  const file = join(folder, 'report.html');
  writeFileSync(file, text);
  const context = await contextOf(browser, scene, more);
  try {
    const page = await context.newPage();
    const { href } = pathToFileURL(file);
    const seen = watch(page, (asked) => asked.split('#')[0] === href);
    await page.goto(href);
    return await work(page, seen);
  } finally {
    await context.close();
  }
}

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

/** The languages take turns: what axe looks at is the same in both. */
const SEEN = SCENES.map((scene, at) => ({ scene, lang: at === 0 || at === 3 ? 'en' : 'zh' }) as const);

test.each(SEEN)(
  '$scene.name, $lang: axe finds nothing, nothing overflows, nothing is asked for',
  async ({ scene, lang }) => {
    await opened(htmlOf(SOURCES, lang), scene, async (page, seen) => {
      await openAll(page);
      expect(await violations(page)).toEqual([]);
      expect(await isWithin(page)).toBe(true);
      expect(seen).toEqual([]);
    });
  },
);

test.each([
  ['en', ['Overview', 'Contradictions', 'Superseded', 'Reconciled', 'Event by event', 'Ledger', '3.5 billion']],
  ['zh', ['概览', '矛盾', '已被取代', '可以解释', '逐事件对照', '台账', '35亿']],
] as const)('every part is there, without script too (%s)', async (lang, parts) => {
  const shown = await opened(htmlOf(SOURCES, lang), WIDE, (page) => page.innerText('body'), {
    javaScriptEnabled: false,
  });
  for (const part of parts) expect(shown).toContain(part);
});

test('a number is shown as stated and in the scale of its reader', async () => {
  // 30亿 is 3 billion; $3.5 billion is 35亿 (亿 = 10^8).
  const [english, chinese] = [
    await opened(htmlOf(SOURCES, 'en'), WIDE, (page) => page.locator('.side .stated').allInnerTexts()),
    await opened(htmlOf(SOURCES, 'zh'), WIDE, (page) => page.locator('.side .stated').allInnerTexts()),
  ];
  expect(english).toContain('30亿 USD · 3 billion');
  expect(chinese).toContain('3.5 billion 美元 · 35亿');
});

test('what differs is marked by whole numbers', async () => {
  const marks = await opened(htmlOf(SOURCES, 'en'), WIDE, (page) =>
    page.locator('.v-contradiction blockquote mark').allInnerTexts(),
  );
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.trim()).not.toMatch(/^[05]$/u);
});

test('a cell of the matrix opens its quote in context, by keyboard and without script', async () => {
  await opened(
    htmlOf(SOURCES, 'en'),
    NARROW,
    async (page) => {
      const cell = page.locator('.matrix button.c-conflicts').first();
      await cell.focus();
      await page.keyboard.press('Enter');
      const sheet = page.locator('.sheet:popover-open');
      expect(await sheet.locator('.quote').innerText()).toMatch(/30亿美元|\$3/u);
      expect(await sheet.locator('.quoted').innerText()).toMatch(/2031/u);
      await page.keyboard.press('Escape');
      expect(await sheet.count()).toBe(0);
    },
    { javaScriptEnabled: false },
  );
});

test('cells that agree, clash or gave way are told apart by sign and word, not by colour alone', async () => {
  const cells = await opened(htmlOf(SOURCES, 'en'), WIDE, (page) =>
    page
      .locator('.matrix .cell')
      .evaluateAll((all) =>
        all.map((cell) => [
          cell.className.replace('cell c-', ''),
          cell.querySelector('.sign')?.textContent ?? '',
          cell.querySelector('.how')?.textContent ?? '',
        ]),
      ),
  );
  const signs = new Map(cells.map(([state = '', sign]) => [state, sign]));
  expect([...signs.keys()]).toEqual(expect.arrayContaining(['conflicts', 'overtaken']));
  expect(new Set(signs.values()).size).toBe(signs.size);
  for (const [state, , how] of cells) if (state === 'conflicts') expect(how).toContain('conflicts');
});

test.each(['en', 'zh'] as const)('nothing of a hostile document acts (%s)', async (lang) => {
  await opened(htmlOf(HOSTILE, lang), WIDE, async (page, seen) => {
    await openAll(page);
    for (const cell of (await page.locator('.matrix .cell').all()).slice(0, 3)) {
      await cell.click();
      await page.keyboard.press('Escape');
    }
    expect(await page.innerText('body')).toContain('onerror=alert(1)');
    expect(await page.locator('img, script:not(body > script), iframe, [onclick], [onerror]').count()).toBe(0);
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.filter((href) => !href.startsWith('#') && !/^https?:/u.test(href))).toEqual([]);
    const shown = (await page.innerText('body')).replace(/[\n\t]/gu, '');
    expect(shown).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u);
    expect(seen).toEqual([]);
  });
});

test('the policy lets nothing else run', async () => {
  await opened(htmlOf(SOURCES, 'en'), WIDE, async (page) => {
    const refused = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      const image = document.createElement('img');
      image.src = 'https://outside.example/x.png';
      document.body.append(script, image);
      document.body.setAttribute('style', 'color: red');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return directives;
    });
    expect(await page.title()).not.toBe('ran');
    expect(refused.sort()).toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
  });
});

test('printed, every finding is whole', async () => {
  await opened(htmlOf(SOURCES, 'en'), WIDE, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('.finding .sides')
      .evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length);
    expect(hidden).toBe(0);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});

describe('500 findings over 200 documents', () => {
  const inputs = manyDocuments(200);
  test('opens within 2 s, weighs less than 5 MB, and filters', async () => {
    const report = reported(inputs);
    expect(report.findings.length).toBeGreaterThanOrEqual(500);
    const text = htmlOf(inputs, 'zh');
    expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
    await opened(text, WIDE, async (page, seen) => {
      const { loaded } = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return { loaded: entry?.loadEventEnd ?? 0 };
      });
      expect(loaded).toBeLessThan(2000);
      await page.fill('#filter input[type=search]', 'Ginkgo');
      const shown = page.locator('article.finding:visible');
      expect(await shown.count()).toBeGreaterThan(0);
      for (const text of await shown.locator('.about').allTextContents()) expect(text).toContain('Ginkgo');
      expect(seen).toEqual([]);
    });
  });
});
