import { spawn } from 'node:child_process';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { serve } from '../review/serve.ts';
import { openSession } from '../review/session.ts';
import { openStore } from '../review/store.ts';
import { VERSION } from '../version.ts';
import { decisionsPath } from './decided.ts';
import { gather } from './gather.ts';
import type { Command, Io } from './io.ts';
import { languageOf } from './settings.ts';

/** `review [PATH…]`: a page on this machine for ruling on findings; decisions land in gainsay.decisions.yaml. */
export const review: Command = async (paths, options, io) => {
  const port = portOf(options.port);
  const { inputs, judging, settings } = await gather(paths, options, io);
  const file = decisionsPath(options);
  const store = openStore(resolve(io.cwd, file), file);
  const lang = settings.lang ?? languageOf(io.env);
  const session = openSession({ inputs, judging, store, lang, version: VERSION, file, by: nameOf(io) });
  const { url, close } = await serve(session, store, port, () => settings.asOf ?? io.today());
  const { items } = session.state();
  const open = items.filter(({ view }) => view.state === 'open' || view.state === 'stale').length;
  io.out(`${open} of ${items.length} findings are open; decisions go to ${file}\n${url}\nCtrl+C ends the review.\n`);
  if (options.open !== false) openBrowser(url);
  await io.interrupted();
  await close();
  return 0;
};

function portOf(given: string | undefined): number {
  const port = Number(given ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new ConfigError([{ where: '--port', what: `"${given}" is no port`, expected: 'a whole number up to 65535' }]);
}

/** Who decides, where the machine knows a name; the page asks otherwise. */
function nameOf({ env }: Io): string {
  const name = env['GAINSAY_BY'] ?? env['GIT_AUTHOR_NAME'];
  if (name) return name;
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Opens the page; that there is no browser is no fault, the address is printed. */
function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url];
  if (program === undefined) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true, shell: false });
  child.on('error', () => {});
  child.unref();
}
