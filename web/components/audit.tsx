import type { AuditPageView, AuditRow, AuditSection, IssueView } from '../../src/report/audit-page.ts';
import type { Lang } from '../../src/report/report.ts';
import { word } from '../../src/report/words.ts';
import { Pieces, Said } from './quote.tsx';

/** The translation audit whole: every pair of documents, original and translation side by side. */
export function AuditPage({ view }: { readonly view: AuditPageView }) {
  const { lang, summary, sections } = view;
  return (
    <>
      <header class="top">
        <h1>{word('audit', lang)}</h1>
        <nav aria-label={word('audit', lang)}>
          {sections.map((section, at) => (
            <a href={`#pair-${at + 1}`} key={at}>
              <Said text={section.translation || section.original} />
            </a>
          ))}
        </nav>
      </header>
      <main>
        <p>{summary}</p>
        {sections.map((section, at) => (
          <Section section={section} number={at + 1} lang={lang} key={at} />
        ))}
      </main>
      <footer class="end">{word('madeBy', lang)} gainsay</footer>
    </>
  );
}

function Section({
  section,
  number,
  lang,
}: {
  readonly section: AuditSection;
  readonly number: number;
  readonly lang: Lang;
}) {
  const { original, translation, rows, issues, left } = section;
  return (
    <section id={`pair-${number}`} aria-labelledby={`pair-${number}-title`}>
      <h2 id={`pair-${number}-title`}>
        <Said text={original} />
        {translation && (
          <>
            {' → '}
            <Said text={translation} />
          </>
        )}
      </h2>
      <Issues issues={issues} lang={lang} />
      <table class="pairs">
        <thead>
          <tr>
            <th scope="col">{word('original', lang)}</th>
            <th scope="col">{word('translation', lang)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row row={row} lang={lang} key={at} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p class="soft">
          {left} {word('quietRows', lang)}
        </p>
      )}
    </section>
  );
}

const Row = ({ row, lang }: { readonly row: AuditRow; readonly lang: Lang }) => (
  <>
    <tr class={row.issues.length ? 'told' : ''}>
      <td dir="auto">
        <Pieces pieces={row.source} />
      </td>
      <td dir="auto">
        <Pieces pieces={row.target} />
      </td>
    </tr>
    {row.issues.length > 0 && (
      <tr class="issues">
        <td colSpan={2}>
          {row.place && (
            <code>
              <Said text={row.place} />
            </code>
          )}
          <Issues issues={row.issues} lang={lang} />
        </td>
      </tr>
    )}
  </>
);

const Issues = ({ issues, lang }: { readonly issues: readonly IssueView[]; readonly lang: Lang }) =>
  issues.length ? (
    <ul class="issue-list">
      {issues.map(({ severity, kind, message, id }) => (
        <li class={`s-${severity}`} key={id}>
          <strong>{word(severity, lang)}</strong> · {kind} · <Said text={message} />
        </li>
      ))}
    </ul>
  ) : null;
