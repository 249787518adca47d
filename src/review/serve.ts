import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { ConfigError } from '../errors.ts';
import { reviewApp } from './app.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

export interface Served {
  /** With the token in its fragment, which no server and no log ever sees. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a review on the loopback interface alone; port 0 takes a free one. @throws ConfigError where the port is taken */
export function serve(session: Session, store: Store, port: number, today: () => string): Promise<Served> {
  const token = randomBytes(24).toString('base64url');
  const hosts = new Set<string>();
  const app = reviewApp({ session, store, token, hosts, today });
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address: AddressInfo) => {
      for (const name of ['127.0.0.1', 'localhost']) hosts.add(`${name}:${address.port}`);
      resolve({
        url: `http://127.0.0.1:${address.port}/#token=${token}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        new ConfigError([
          { where: '--port', what: `${port} cannot be listened on (${error.code})`, expected: 'a free port' },
        ]),
      ),
    );
  });
}
