import type { PageView } from '../../src/report/page/view.ts';
import { word } from '../../src/report/words.ts';
import { Said } from './quote.tsx';

/** What was read and came to nothing, with the reason: silence is no blindness. */
export function LedgerSection({ view }: { readonly view: PageView }) {
  const { lang, ledger, documents } = view;
  const noted = documents.filter(({ notes }) => notes.length);
  return (
    <section id="ledger" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{word('ledger', lang)}</h2>
      <ul class="lines">
        {ledger.lines.map((line) => (
          <li>
            <Said text={line} />
          </li>
        ))}
      </ul>
      {ledger.unclaimed.map(({ reason, count, quotes }) => (
        <details>
          <summary>
            {count} {reason}
          </summary>
          <ul class="quotes">
            {quotes.map(({ path, quote }) => (
              <li>
                <q dir="auto">{quote}</q>{' '}
                <code>
                  <Said text={path} />
                </code>
              </li>
            ))}
          </ul>
          {count > quotes.length && (
            <p class="hidden">
              {count - quotes.length} {word('moreUnclaimed', lang)}
            </p>
          )}
        </details>
      ))}
      {ledger.skipped.length > 0 && (
        <details>
          <summary>
            {word('filesSkipped', lang)} ({ledger.skipped.length})
          </summary>
          <ul class="quotes">
            {ledger.skipped.slice(0, 200).map(({ path, reason }) => (
              <li>
                <code>
                  <Said text={path} />
                </code>{' '}
                {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {noted.length > 0 && (
        <details>
          <summary>{word('notes', lang)}</summary>
          <ul class="quotes">
            {noted.map(({ path, notes }) => (
              <li>
                <code>
                  <Said text={path} />
                </code>{' '}
                <Said text={notes.join('; ')} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
