import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import page from '../../web/review.generated.json' with { type: 'json' };
import { NAMES_CLAIMS, RULINGS } from '../model/ruling.ts';
import { type Answer, TOKEN_HEADER } from './protocol.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

export interface AppOptions {
  readonly session: Session;
  readonly store: Store;
  /** What every request but the empty shell must bear. */
  readonly token: string;
  /** Host headers answered to: another name that leads here (DNS rebinding) is turned away. */
  readonly hosts: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
}

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>gainsay review</title>
<link rel="stylesheet" href="/review.css">
</head>
<body>
<div id="app"></div>
<script type="module" src="/review.js"></script>
</body>
</html>
`;

const text = (most: number) => z.string().trim().min(1).max(most);
const ruled = z.strictObject({
  id: text(200),
  mark: z.string().nullable(),
  ruling: z
    .strictObject({
      verdict: z.enum(RULINGS),
      wrong: z.array(text(200)).max(1000),
      reason: text(4000),
      by: text(200),
      until: z.iso.date().optional(),
      value: text(400).optional(),
    })
    .nullable(),
});

/** The page and its data. Everything but the shell and its two files asks for the token; nothing names a file. */
export function reviewApp({ session, store, token, hosts, today }: AppOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    if (!hosts.has(context.req.header('host') ?? '')) return context.text('Not served under this name.', 421);
    const origin = context.req.header('origin');
    if (origin !== undefined && !isOwn(origin, hosts)) return context.text('Not for other sites.', 403);
    return next();
  });
  app.get('/', (context) => context.html(SHELL));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/review.js', (context) =>
    context.body(page.script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/review.css', (context) => context.body(page.style, 200, { 'content-type': 'text/css; charset=utf-8' }));

  app.use('/api/*', async (context, next) =>
    isToken(context.req.header(TOKEN_HEADER), token) ? next() : context.text('The token is missing or wrong.', 401),
  );
  app.get('/api/state', (context) => {
    const state = session.state();
    const isKnown = context.req.query('have') === `${state.revision}.${state.problems.length}`;
    return isKnown ? context.body(null, 204) : context.json(state);
  });
  app.get('/api/source', (context) => {
    const source = session.sourceOf(context.req.query('claim') ?? '');
    return source ? context.json(source) : context.text('No such claim.', 404);
  });
  app.post('/api/decision', bodyLimit({ maxSize: 64 * 1024 }), async (context) => {
    const refuse = (status: 409 | 422 | 423, problems: readonly string[]) =>
      context.json({ ok: false, problems, state: session.state() } satisfies Answer, status);
    const given = ruled.safeParse(await context.req.json().catch(() => null));
    if (!given.success)
      return refuse(
        422,
        given.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      );
    const { id, mark, ruling } = given.data;
    const finding = session.findingOf(id);
    if (!finding) return refuse(422, [`${id} is no finding of this run`]);
    const strangers = ruling?.wrong.filter((claim) => !finding.claims.includes(claim)) ?? [];
    const needsClaims = NAMES_CLAIMS.has(ruling?.verdict ?? null);
    if (strangers.length || (needsClaims && !ruling?.wrong.length))
      return refuse(422, ['wrong: names the claims of the finding that are false or misread']);
    const { rule, content } = finding;
    const put = await store.put(id, ruling && { id, content, rule, at: today(), ...ruling }, mark);
    if (put.kind === 'conflict') return refuse(409, []);
    if (put.kind === 'faulty') return refuse(423, put.problems);
    return context.json({ ok: true, state: session.state() } satisfies Answer);
  });
  return app;
}

/** Whether two tokens are one, in the same time wherever they part. */
const isToken = (given: string | undefined, token: string): boolean =>
  timingSafeEqual(
    createHash('sha256')
      .update(given ?? '')
      .digest(),
    createHash('sha256').update(token).digest(),
  );

const isOwn = (origin: string, hosts: ReadonlySet<string>): boolean =>
  origin.startsWith('http://') && hosts.has(origin.slice('http://'.length));
