import { SEVERITIES } from '../../src/model/finding.ts';
import type { DocumentView } from '../../src/report/page/documents.ts';
import type { PageView } from '../../src/report/page/view.ts';
import type { Lang } from '../../src/report/report.ts';
import type { Tally } from '../../src/report/view.ts';
import { VERDICT_SIGNS, word } from '../../src/report/words.ts';
import { Sign } from './marks.tsx';
import { Said } from './quote.tsx';
import { Timeline } from './timeline.tsx';

/** What was read and what came of it, on one screen. */
export function Overview({ view }: { readonly view: PageView }) {
  const { lang, documents } = view;
  return (
    <section id="overview" aria-labelledby="overview-title">
      <h2 id="overview-title">{word('overview', lang)}</h2>
      <div class="glance">
        <TallyTable tally={view.tally} lang={lang} />
        <ul class="facts">
          <Fact count={documents.length} what={word('documents', lang)} />
          <Fact count={view.origins} what={word('origins', lang)} />
          <Fact
            count={view.languages.length}
            what={`${word('languages', lang)} (${view.languages.map(([tag, count]) => `${nameOf(tag, lang)} ${count}`).join(', ')})`}
          />
          <Fact count={documents.reduce((sum, { claims }) => sum + claims, 0)} what={word('claims', lang)} />
          {view.states.map(([state, count]) => (
            <Fact key={state} count={count} what={`${word('findingsThat', lang)}${word(state, lang)}`} />
          ))}
        </ul>
      </div>
      <Timeline documents={documents} lang={lang} />
      <Sources documents={documents} lang={lang} />
    </section>
  );
}

const nameOf = (tag: string, lang: Lang): string => (tag === 'und' ? word('unknownLanguage', lang) : tag);

const Fact = ({ count, what }: { readonly count: number; readonly what: string }) => (
  <li>
    <strong>{count}</strong> {what}
  </li>
);

const TallyTable = ({ tally, lang }: { readonly tally: readonly Tally[]; readonly lang: Lang }) => (
  <table class="tally">
    <thead>
      <tr>
        <th scope="col">{word('verdict', lang)}</th>
        {SEVERITIES.map((severity) => (
          <th scope="col">{word(severity, lang)}</th>
        ))}
        <th scope="col">{word('total', lang)}</th>
      </tr>
    </thead>
    <tbody>
      {tally.map(({ verdict, counts, total }) => (
        <tr class={`v-${verdict}`}>
          <th scope="row">
            <a href={`#${verdict}`}>
              <Sign sign={VERDICT_SIGNS[verdict]} /> {word(verdict, lang)}
            </a>
          </th>
          {counts.map((count) => (
            <td class={count ? '' : 'zero'}>{count}</td>
          ))}
          <td class={total ? 'total' : 'zero'}>{total}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** More sources than this are folded away. */
const FOLDED = 12;

function Sources({ documents, lang }: { readonly documents: readonly DocumentView[]; readonly lang: Lang }) {
  return (
    <details class="sources" open={documents.length <= FOLDED}>
      <summary>
        {word('sources', lang)} ({documents.length})
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={word('sources', lang)}>
        <table>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{word('published', lang)}</th>
              <th scope="col">{word('source', lang)}</th>
              <th scope="col">{word('language', lang)}</th>
              <th scope="col">{word('origin', lang)}</th>
              <th scope="col">{word('claimsHead', lang)}</th>
              <th scope="col">{word('findingsHead', lang)}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <SourceRow key={document.number} document={document} lang={lang} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function SourceRow({ document, lang }: { readonly document: DocumentView; readonly lang: Lang }) {
  const { number, title, source, url, path, date, isDateInferred, sameOrigin } = document;
  return (
    <tr id={`d-${number}`}>
      <td class="number">{number}</td>
      <td class="date">
        {date ?? word('undated', lang)}
        {isDateInferred && <span class="soft">{word('inferredShort', lang)}</span>}
      </td>
      <td class="source">
        <strong>
          <Said text={source} />
        </strong>
        {title && (
          <span class="title">
            {url ? (
              <a href={url} rel="noopener noreferrer nofollow">
                <Said text={title} language={document.language} />
              </a>
            ) : (
              <Said text={title} language={document.language} />
            )}
          </span>
        )}
        <code>
          <Said text={path} />
        </code>
      </td>
      <td>{nameOf(document.language, lang)}</td>
      <td>
        {sameOrigin.length
          ? `${word('sharedOrigin', lang)} ${sameOrigin
              .slice(0, 8)
              .map((one) => `#${one}`)
              .join(', ')}`
          : '–'}
      </td>
      <td class="count">{document.claims}</td>
      <td class="count">{document.findings}</td>
    </tr>
  );
}
