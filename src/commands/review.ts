import { resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { STANDING } from '../model/finding.ts';
import { nameOf, openBrowser } from '../review/machine.ts';
import { serve } from '../review/serve.ts';
import { openSession } from '../review/session.ts';
import { openStore } from '../review/store.ts';
import { VERSION } from '../version.ts';
import { decisionsPath } from './decided.ts';
import { gather } from './gather.ts';
import type { Command } from './io.ts';
import { outcome } from './outcome.ts';
import { languageOf } from './settings.ts';

/** `review [PATH…]`: a page on this machine for ruling on findings; decisions land in gainsay.decisions.yaml. */
export const review: Command = async (paths, options, io) => {
  const port = portOf(options.port);
  const gathered = await gather(paths, options, io, 'never');
  const { inputs, judging, settings } = gathered;
  const file = decisionsPath(options);
  const store = openStore(resolve(io.cwd, file), file);
  const lang = settings.lang ?? languageOf(io.env);
  const session = openSession({ inputs, judging, store, lang, version: VERSION, file, by: nameOf(io.env) });
  const { url, close } = await serve(session, store, port, () => settings.asOf ?? io.today());
  const { items } = session.state();
  const open = items.filter(({ view }) => STANDING.has(view.state)).length;
  io.out(`${open} of ${items.length} findings are open; decisions go to ${file}\n${url}\nCtrl+C ends the review.\n`);
  const code = outcome(session.report, gathered, io);
  if (options.open !== false) openBrowser(url);
  await io.interrupted();
  await close();
  return code;
};

function portOf(given: string | undefined): number {
  const port = Number(given ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new ConfigError([{ where: '--port', what: `"${given}" is no port`, expected: 'a whole number up to 65535' }]);
}
