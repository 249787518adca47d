import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parseDecisions } from '../../src/decide/decisions-file.ts';
import type { SourceInput } from '../../src/model/document.ts';
import type { Lang } from '../../src/report/report.ts';
import { type Served, serve } from '../../src/review/serve.ts';
import { opened, TODAY } from '../review/review.ts';
import { manyDocuments } from '../tools/many-findings.ts';
import { contextOf, launch, SCENES, type Scene, violations, watch } from './browser.ts';
import { HOSTILE, SOURCES } from './sources.ts';

let browser: Browser;
const running: Served[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  for (const { close } of running.splice(0)) await close();
});
afterAll(() => browser?.close());

const [WIDE, , NARROW] = SCENES;

async function review(inputs: readonly SourceInput[], lang: Lang = 'en') {
  const { file, store, session } = opened(inputs, lang);
  const served = await serve(session, store, 0, () => TODAY);
  running.push(served);
  const decisions = () => parseDecisions('d', readFileSync(file, 'utf8')).decisions;
  return { url: served.url, file, decisions, state: session.state };
}

/** A page of its own browser context; what goes wrong on it is in `seen`. */
async function visit<T>(url: string, scene: Scene, work: (page: Page, seen: string[]) => Promise<T>): Promise<T> {
  const context = await contextOf(browser, scene);
  try {
    const page = await context.newPage();
    const seen = watch(page, (asked) => new URL(asked).host === new URL(url).host);
    await page.goto(url);
    await page.locator('article.finding').waitFor();
    return await work(page, seen);
  } finally {
    await context.close();
  }
}

test.each(SCENES.map((scene, at) => ({ scene, lang: at % 2 ? 'zh' : 'en' }) as const))(
  '$scene.name, $lang: axe finds nothing, nothing overflows, nothing else is asked for',
  async ({ scene, lang }) => {
    const { url } = await review(SOURCES, lang);
    await visit(url, scene, async (page, seen) => {
      await page.keyboard.press('o');
      await page.locator('.document').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.keyboard.press('?');
      expect(await violations(page)).toEqual([]);
      expect(seen).toEqual([]);
    });
  },
);

test('the keyboard alone goes through a whole review', async () => {
  const { url, decisions, state } = await review(SOURCES);
  const open = state().items.filter(({ view }) => ['contradiction', 'tension'].includes(view.verdict));
  expect(open.length).toBeGreaterThan(0);
  await visit(url, WIDE, async (page) => {
    for (const [at, item] of open.entries()) {
      await page.locator(`#${item.view.id.replace(':', '-')}`).waitFor();
      await page.keyboard.press(at % 2 ? '2' : 'a');
      await page.keyboard.press(at % 2 ? 'Escape' : 'd');
      await page.keyboard.press('d');
      await page.locator('#ruling-reason').pressSequentially(`reason ${at}`);
      await page.keyboard.press('Control+Enter');
      await page.waitForFunction((n) => document.querySelector('.progress')?.textContent?.startsWith(`${n} /`), at + 1);
    }
    await page.locator('.empty').waitFor();
    expect(decisions()).toHaveLength(open.length);
    expect(decisions().some(({ verdict, wrong }) => verdict === 'wrong' && wrong.length === 1)).toBe(true);
    await page.keyboard.press('u');
    await page.waitForFunction(
      (n) => document.querySelector('.progress')?.textContent?.startsWith(`${n} /`),
      open.length - 1,
    );
  });
  expect(decisions()).toHaveLength(open.length - 1);
});

test('two pages never overwrite each other: the second is shown what the first wrote, and keeps its own', async () => {
  const { url, decisions } = await review(SOURCES);
  await visit(url, WIDE, async (first) => {
    await visit(url, NARROW, async (second) => {
      await second.evaluate(() => Object.defineProperty(document, 'hidden', { value: true })); // it looks no more
      await decide(first, '5', 'from the first page');
      await first.locator('.notice[role=status]').waitFor();
      await decide(second, '2', 'from the second page');
      await second.locator('.notice.fault').waitFor();
      expect(await second.locator('.notice.fault').textContent()).toContain('from the first page');
      expect(await second.locator('#ruling-reason').inputValue()).toBe('from the second page');
      expect(decisions().map(({ reason }) => reason)).toEqual(['from the first page']);
      await second.getByRole('button', { name: 'Replace with mine' }).click();
      await second.locator('.notice[role=status]').waitFor();
    });
  });
  expect(decisions().map(({ reason }) => reason)).toEqual(['from the second page']);
});

test('undo never takes back what another page ruled since', async () => {
  const { url, decisions } = await review(SOURCES);
  await visit(url, WIDE, async (first) => {
    await visit(url, WIDE, async (second) => {
      await decide(first, '5', 'from the first page');
      await second.waitForFunction(() => document.querySelector('.progress')?.textContent?.startsWith('1 /'));
      await decide(second, '2', 'from the second page');
      await second.locator('.notice[role=status]').waitFor();
    });
    await first.getByRole('button', { name: 'Undo' }).click();
    await first.locator('.notice.fault').waitFor();
    expect(await first.locator('.notice.fault').textContent()).toContain('from the second page');
  });
  expect(decisions().map(({ reason }) => reason)).toEqual(['from the second page']);
});

async function decide(page: Page, key: string, reason: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('#ruling-reason').fill(reason);
  await page.keyboard.press('Control+Enter');
}

test('an edit of the file by hand appears in the page', async () => {
  const { url, file, state } = await review(SOURCES);
  const view = state().items[0]?.view;
  await visit(url, WIDE, async (page) => {
    writeFileSync(
      file,
      `- {id: "${view?.id}", content: "${view?.content}", rule: r, verdict: intended, reason: by hand, by: Bo, at: 2031-05-01}\n`,
    );
    await page.waitForFunction(() => document.querySelector('.progress')?.textContent?.startsWith('1 /'));
  });
});

test.each(['en', 'zh'] as const)('nothing of a hostile document acts (%s)', async (lang) => {
  const { url } = await review(HOSTILE, lang);
  await visit(url, WIDE, async (page, seen) => {
    await page.locator('select').nth(1).selectOption('all');
    for (let at = 0; at < 4; at++) {
      await page.keyboard.press('o');
      await page.keyboard.press('j');
    }
    expect(await page.locator('img, article script, a[href^="javascript"]').count()).toBe(0);
    expect(seen).toEqual([]);
  });
});

test('500 findings over 200 documents: a key is answered within 100 ms', async () => {
  const { url, state } = await review(manyDocuments(200));
  expect(state().items.length).toBeGreaterThanOrEqual(500);
  await visit(url, WIDE, async (page) => {
    const times: number[] = [];
    for (let at = 0; at < 9; at++)
      times.push(
        await page.evaluate(async () => {
          const before = document.querySelector('article.finding')?.id;
          const start = performance.now();
          dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
          while (document.querySelector('article.finding')?.id === before) await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }),
      );
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(100);
  });
}, 120_000);

/** The program itself, as a person starts it; the address it prints. */
function started(folder: string, port: number): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const program = join(import.meta.dirname, '../../dist/gainsay.cjs');
  const child = spawn(process.execPath, [program, 'review', '.', '--no-open', '--port', String(port), '--no-cache'], {
    cwd: folder,
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('exit', () => reject(new Error(said)));
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.stdout.on('data', (text) => {
      said += text;
      const url = /http:\S+/u.exec(said)?.[0];
      if (url) resolve({ child, url });
    });
  });
}

test('a server killed while somebody decides loses nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-kill-'));
  mkdirSync(join(folder, 'texts'));
  for (const { id, text } of SOURCES) writeFileSync(join(folder, 'texts', id), text);
  const first = await started(folder, 0);
  const context = await contextOf(browser, WIDE);
  try {
    const page = await context.newPage();
    await page.goto(first.url);
    await page.locator('article.finding').waitFor();
    first.child.removeAllListeners('exit');
    first.child.kill('SIGKILL');
    await decide(page, '5', 'written while it died');
    await page.locator('.notice.fault').waitFor();
    expect(await page.locator('#ruling-reason').inputValue()).toBe('written while it died');
    const second = await started(folder, Number(new URL(first.url).port));
    try {
      await page.goto(second.url);
      await page.locator('article.finding').waitFor();
      expect(await page.locator('#ruling-reason').inputValue()).toBe('written while it died');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.locator('.notice[role=status]').waitFor();
      expect(readFileSync(join(folder, 'gainsay.decisions.yaml'), 'utf8')).toContain('written while it died');
    } finally {
      second.child.removeAllListeners('exit');
      second.child.kill();
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
