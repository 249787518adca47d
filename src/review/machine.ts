import { spawn } from 'node:child_process';
import { userInfo } from 'node:os';

/** Who decides, where the machine knows a name; the page asks otherwise. */
export function nameOf(env: Readonly<Record<string, string | undefined>>): string {
  const name = env.GAINSAY_BY ?? env.GIT_AUTHOR_NAME;
  if (name) return name;
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Opens the page; that there is no browser is no fault, the address is printed. */
export function openBrowser(url: string): void {
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
