import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDecisions } from '../../src/decide/decisions-file.ts';
import { reviewApp } from '../../src/review/app.ts';
import { type Answer, type ReviewState, TOKEN_HEADER } from '../../src/review/protocol.ts';
import { SOURCES } from '../web/sources.ts';
import { opened, TODAY } from './review.ts';

const HOST = '127.0.0.1:4711';
const TOKEN = 'the-token';

function served() {
  const { file, store, session } = opened(SOURCES);
  const app = reviewApp({ session, store, token: TOKEN, hosts: new Set([HOST]), today: () => TODAY });
  const ask = (path: string, headers: Record<string, string> = {}, more: RequestInit = {}) =>
    app.request(`http://${HOST}${path}`, { ...more, headers: { host: HOST, [TOKEN_HEADER]: TOKEN, ...headers } });
  const state = async () => (await (await ask('/api/state')).json()) as ReviewState;
  const rule = async (body: unknown) => {
    const response = await ask(
      '/api/decision',
      { 'content-type': 'application/json' },
      { method: 'POST', body: JSON.stringify(body) },
    );
    return { status: response.status, answer: (await response.json()) as Answer };
  };
  const onDisk = () => parseDecisions('d', readFileSync(file, 'utf8')).decisions;
  return { ask, state, rule, file, onDisk };
}

const RULING = { verdict: 'intended', wrong: [], reason: 'meant so', by: 'Ann' };

// What a page of another site, a rebound name or a process without the token may do: nothing but see the empty shell.
test.each<[string, string, Record<string, string>, number]>([
  ['the shell without a token', '/', { [TOKEN_HEADER]: '' }, 200],
  ['data without a token', '/api/state', { [TOKEN_HEADER]: '' }, 401],
  ['data with a wrong token', '/api/state', { [TOKEN_HEADER]: 'the-tokem' }, 401],
  ['another name that leads here', '/api/state', { host: 'evil.example:4711' }, 421],
  ['the shell under another name', '/', { host: 'evil.example' }, 421],
  ['a page of another site', '/api/state', { origin: 'https://evil.example' }, 403],
  ['a page of another port', '/api/state', { origin: 'http://127.0.0.1:80' }, 403],
  ['the page itself', '/api/state', { origin: `http://${HOST}` }, 200],
  ['a file by its path', '/../../etc/passwd', {}, 404],
  ['a file asked for as a claim', '/api/source?claim=../../etc/passwd', {}, 404],
])('%s', async (_, path, headers, status) => {
  const response = await served().ask(path, headers);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
});

test('a post without the token changes nothing', async () => {
  const { ask, state, file } = served();
  const { items } = await state();
  const body = JSON.stringify({ id: items[0]?.view.id, mark: null, ruling: RULING });
  const plain = { method: 'POST', body };
  expect((await ask('/api/decision', { [TOKEN_HEADER]: '', 'content-type': 'text/plain' }, plain)).status).toBe(401);
  expect(() => readFileSync(file)).toThrow();
});

test('a decision is written, shown, changed, and taken back', async () => {
  const { state, rule, onDisk } = served();
  const item = (await state()).items[0];
  const id = item?.view.id ?? '';
  const first = await rule({ id, mark: null, ruling: RULING });
  expect(first.status).toBe(200);
  const shown = first.answer.state.items.find(({ view }) => view.id === id);
  expect(shown?.view.state).toBe('decided');
  expect(onDisk()).toEqual([{ id, content: item?.view.content, rule: item?.view.rule, at: TODAY, ...RULING }]);
  const again = await rule({ id, mark: shown?.mark, ruling: { ...RULING, verdict: 'wait', value: '30亿' } });
  expect(again.answer.state.items.find(({ view }) => view.id === id)?.view.state).toBe('open');
  const mark = again.answer.state.items.find(({ view }) => view.id === id)?.mark;
  expect((await rule({ id, mark, ruling: null })).status).toBe(200);
  expect(onDisk()).toEqual([]);
});

test('of two pages the second sees what the first wrote, and loses nothing', async () => {
  const { state, rule, onDisk } = served();
  const id = (await state()).items[0]?.view.id ?? '';
  expect((await rule({ id, mark: null, ruling: RULING })).status).toBe(200);
  const second = await rule({ id, mark: null, ruling: { ...RULING, verdict: 'other-scope', by: 'Bo' } });
  expect(second.status).toBe(409);
  expect(second.answer.ok).toBe(false);
  expect(second.answer.state.items.find(({ view }) => view.id === id)?.decision?.by).toBe('Ann');
  expect(onDisk().map(({ by }) => by)).toEqual(['Ann']);
});

test('twenty pages at once: every decision lands, none overwrites another', async () => {
  const { state, rule, onDisk } = served();
  const ids = (await state()).items.map(({ view }) => view.id);
  const put = await Promise.all(ids.flatMap((id) => [1, 2, 3].map(() => rule({ id, mark: null, ruling: RULING }))));
  expect(put.filter(({ status }) => status === 200)).toHaveLength(ids.length);
  expect(new Set(onDisk().map(({ id }) => id))).toEqual(new Set(ids));
});

test.each<[string, object]>([
  ['no such ruling', { verdict: 'maybe' }],
  ['no reason', { reason: '  ' }],
  ['nobody', { by: '' }],
  ['wrong, but no claim', { verdict: 'wrong' }],
  ['a claim of another finding', { verdict: 'wrong', wrong: ['c:none'] }],
  ['no day', { until: 'tomorrow' }],
  ['a key nobody knows', { also: 1 }],
])('not a decision: %s', async (_, more) => {
  const { state, rule, file } = served();
  const id = (await state()).items[0]?.view.id ?? '';
  expect((await rule({ id, mark: null, ruling: { ...RULING, ...more } })).status).toBe(422);
  expect(() => readFileSync(file)).toThrow();
});

test('an edit by hand appears; a faulty file is told, not written to, and keeps what held', async () => {
  const { state, rule, file } = served();
  const before = await state();
  const [first, second] = before.items.map(({ view }) => view);
  const entry = (id = '', content = '') =>
    `- {id: "${id}", content: "${content}", rule: r, verdict: intended, reason: by hand, by: Bo, at: 2031-05-01}\n`;
  writeFileSync(file, entry(first?.id, first?.content) + entry(second?.id, 'x:other'));
  const edited = await state();
  expect(edited.items.find(({ view }) => view.id === first?.id)?.view.state).toBe('decided');
  expect(edited.items.find(({ view }) => view.id === second?.id)?.view.state).toBe('stale');
  writeFileSync(file, '- id: [');
  const faulty = await state();
  expect(faulty.problems.join()).toMatch(/gainsay\.decisions\.yaml:1/u);
  expect(faulty.items.find(({ view }) => view.id === first?.id)?.view.state).toBe('decided');
  expect((await rule({ id: first?.id, mark: null, ruling: RULING })).status).toBe(423);
  expect(readFileSync(file, 'utf8')).toBe('- id: [');
});

test('a misreading takes its claims out of all findings', async () => {
  const { state, rule } = served();
  const { items } = await state();
  const item = items.find(({ view }) => view.verdict === 'contradiction');
  const claim = item?.view.sides[0]?.claim ?? '';
  const { answer } = await rule({
    id: item?.view.id,
    mark: null,
    ruling: { ...RULING, verdict: 'misread', wrong: [claim] },
  });
  for (const { view } of answer.state.items)
    if (view.sides.some((side) => side.claim === claim)) expect(view.state).toBe('decided');
});

test('the source of a claim is its document, parted at the quote', async () => {
  const { state, ask } = served();
  const side = (await state()).items[0]?.view.sides[0];
  const source = (await (await ask(`/api/source?claim=${encodeURIComponent(side?.claim ?? '')}`)).json()) as {
    path: string;
    before: string;
    quote: string;
  };
  expect(source.path).toBe(side?.path);
  expect(source.quote).toBe(side?.quote.map(({ text }) => text).join(''));
  expect(source.before).toContain('---');
});
