import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtinKnowledge } from '../../src/knowledge/builtin.ts';
import type { SourceInput } from '../../src/model/document.ts';
import { read } from '../../src/pipeline.ts';
import type { Lang } from '../../src/report/report.ts';
import { openSession, type Session } from '../../src/review/session.ts';
import { openStore, type Store } from '../../src/review/store.ts';

const knowledge = builtinKnowledge();
export const TODAY = '2031-06-01';

export interface Opened {
  readonly file: string;
  readonly store: Store;
  readonly session: Session;
}

/** A review over documents, its decisions in a folder of its own. */
export function opened(inputs: readonly SourceInput[], lang: Lang = 'en'): Opened {
  const file = join(mkdtempSync(join(tmpdir(), 'gainsay-review-')), 'gainsay.decisions.yaml');
  const store = openStore(file, 'gainsay.decisions.yaml');
  const session = openSession({
    inputs,
    judging: { knowledge, today: TODAY, read: (input) => read(input, knowledge) },
    store,
    lang,
    version: '0',
    file: 'gainsay.decisions.yaml',
    by: 'Ann',
  });
  return { file, store, session };
}
