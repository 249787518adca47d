import {
  type Answer,
  type ReviewState,
  type RulingRequest,
  type SourceText,
  TOKEN_HEADER,
} from '../../src/review/protocol.ts';

const KEPT = 'gainsay-token';

/** The token of the address, kept for a reload of this tab and taken out of sight; null where there is none. */
export function tokenOf(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given) {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(null, '', location.pathname);
  }
  return given ?? sessionStorage.getItem(KEPT);
}

/** What the page asks of its server. Every call throws where the server does not answer as it should. */
export interface Server {
  /** The state, or null where it is still the one with that revision. */
  readonly state: (have: ReviewState | null) => Promise<ReviewState | null>;
  readonly source: (claim: string) => Promise<SourceText>;
  readonly rule: (ruled: RulingRequest) => Promise<{ readonly status: number; readonly answer: Answer }>;
}

export function serverWith(token: string): Server {
  const ask = (path: string, more: RequestInit = {}): Promise<Response> =>
    fetch(path, { ...more, headers: { [TOKEN_HEADER]: token, 'content-type': 'application/json' } });
  const good = async (path: string): Promise<Response> => {
    const response = await ask(path);
    if (!response.ok) throw new Error(await response.text());
    return response;
  };
  return {
    state: async (have) => {
      const query = have ? `?have=${have.revision}.${have.problems.length}` : '';
      const response = await good(`/api/state${query}`);
      return response.status === 204 ? null : ((await response.json()) as ReviewState); // our own server's shape
    },
    source: async (claim) =>
      (await (await good(`/api/source?claim=${encodeURIComponent(claim)}`)).json()) as SourceText,
    rule: async (ruled) => {
      const response = await ask('/api/decision', { method: 'POST', body: JSON.stringify(ruled) });
      if (![200, 409, 422, 423].includes(response.status)) throw new Error(await response.text());
      return { status: response.status, answer: (await response.json()) as Answer };
    },
  };
}
