import type { DocumentView } from '../../src/report/page/documents.ts';
import type { Entry, Row } from '../../src/report/page/matrix.ts';
import type { Section } from '../../src/report/page/sections.ts';
import type { Lang } from '../../src/report/report.ts';
import type { Side } from '../../src/report/side.ts';
import { VERDICT_SIGNS, word } from '../../src/report/words.ts';
import { anchorOf } from './finding.tsx';
import { CELL_SIGNS, Sign } from './marks.tsx';
import { Pieces, Reading, Said, Stated } from './quote.tsx';
import { TimePlot } from './time-plot.tsx';

interface Props {
  readonly section: Section;
  readonly documents: readonly DocumentView[];
  readonly lang: Lang;
}

/** What sources say of one event: attributes down, sources across by date; below it what moved over time, and what stands alone. */
export function SectionOfEvent({ section, documents, lang }: Props) {
  const title = `${section.id}-title`;
  return (
    <article class="event" id={section.id} aria-labelledby={title}>
      <h3 id={title}>
        <Said text={section.title} />
      </h3>
      <FindingLinks section={section} lang={lang} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-labelledby={title}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{word('attribute', lang)}</th>
              {section.columns.map((number) => (
                <ColumnHead key={number} document={documents[number - 1]} lang={lang} />
              ))}
            </tr>
          </thead>
          <tbody>
            {section.rows.map((row) => (
              <MatrixRow key={row.label} row={row} lang={lang} />
            ))}
          </tbody>
        </table>
      </section>
      <Hidden count={section.hiddenColumns} what="moreSources" lang={lang} />
      <Hidden count={section.hiddenRows} what="moreRows" lang={lang} />
      {section.rows.map(
        (row) =>
          row.plot && (
            <TimePlot
              key={row.label}
              plot={row.plot}
              title={[row.label, row.scope].filter(Boolean).join(' · ')}
              lang={lang}
            />
          ),
      )}
      <Alone section={section} lang={lang} />
    </article>
  );
}

function FindingLinks({ section, lang }: { readonly section: Section; readonly lang: Lang }) {
  if (!section.findings.length) return null;
  return (
    <ul class="links">
      {section.findings.map(({ id, title, about, verdict }) => (
        <li>
          <a class={`v-${verdict}`} href={`#${anchorOf(id)}`}>
            <Sign sign={VERDICT_SIGNS[verdict]} /> <span class="verdict">{word(verdict, lang)}</span> {title}{' '}
            <Said text={`(${about})`} />
          </a>
        </li>
      ))}
    </ul>
  );
}

const ColumnHead = ({ document, lang }: { readonly document: DocumentView | undefined; readonly lang: Lang }) => (
  <th scope="col">
    <a href={`#d-${document?.number}`} class="number">
      {document?.number}
    </a>{' '}
    <Said text={document?.source ?? ''} />
    <time>{document?.date ?? word('undated', lang)}</time>
  </th>
);

const MatrixRow = ({ row, lang }: { readonly row: Row; readonly lang: Lang }) => (
  <tr>
    <th scope="row">
      <Said text={row.label} />
      {row.scope && (
        <span class="scope">
          <Said text={row.scope} />
        </span>
      )}
    </th>
    {row.cells.map((entries) => (
      <td>
        {entries.map((entry) => (
          <Cell key={entry.side.claim} entry={entry} lang={lang} />
        ))}
      </td>
    ))}
  </tr>
);

/** A value as stated, how firm, how it stands to the others; pressed, it shows its quote in context. */
function Cell({ entry, lang }: { readonly entry: Entry; readonly lang: Lang }) {
  const { side, state, times } = entry;
  const id = `q-${anchorOf(side.claim)}`;
  return (
    <>
      <button type="button" class={`cell c-${state}`} popovertarget={id}>
        <span class="what">
          <Sign sign={CELL_SIGNS[state]} /> <Said text={side.value} />
        </span>
        {side.scaled && <span class="scaled">{side.scaled}</span>}
        <span class="how">
          {word(state, lang)} · {side.firmness}
          {times > 1 && ` · ×${times}`}
        </span>
      </button>
      <Sheet id={id} entry={entry} lang={lang} />
    </>
  );
}

function Sheet({ id, entry, lang }: { readonly id: string; readonly entry: Entry; readonly lang: Lang }) {
  const { side, others, findings, times } = entry;
  return (
    <div class="sheet" id={id} popover="auto">
      <p class="head">
        <strong>
          <Said text={side.source} />
        </strong>{' '}
        <time>{side.date}</time>
      </p>
      {[side, ...others].map((one) => (
        <InContext key={one.claim} side={one} lang={lang} />
      ))}
      {times > 1 + others.length && (
        <p class="hidden">
          {times - 1 - others.length} {word('morePlaces', lang)}
        </p>
      )}
      {findings.length > 0 && (
        <p class="to">
          {findings.map((finding) => (
            <a href={`#${anchorOf(finding)}`}>{finding}</a>
          ))}
        </p>
      )}
      <button type="button" class="close" popovertarget={id} popovertargetaction="hide">
        {word('close', lang)}
      </button>
    </div>
  );
}

const InContext = ({ side, lang }: { readonly side: Side; readonly lang: Lang }) => (
  <>
    <p class="quoted" lang={side.language} dir="auto">
      {side.before}
      <span class="quote">
        <Pieces pieces={side.quote} />
      </span>
      {side.after}
    </p>
    <Reading side={side} lang={lang} />
  </>
);

const Hidden = ({
  count,
  what,
  lang,
}: {
  readonly count: number;
  readonly what: 'moreSources' | 'moreRows';
  readonly lang: Lang;
}) =>
  count > 0 ? (
    <p class="hidden">
      {count} {word(what, lang)}
    </p>
  ) : null;

/** What one source alone tells: a plain list. */
function Alone({ section, lang }: { readonly section: Section; readonly lang: Lang }) {
  if (!section.alone.length) return null;
  return (
    <details class="alone">
      <summary>
        {word('alone', lang)} ({section.alone.length + section.hiddenAlone})
      </summary>
      <ul>
        {section.alone.map((row) =>
          row.cells.flat().map(({ side }) => (
            <li key={side.claim}>
              <Said text={[row.label, row.scope].filter(Boolean).join(' · ')} />: <Stated side={side} />{' '}
              <span class="firmness">
                {side.firmness}, <Said text={side.source} />
              </span>
            </li>
          )),
        )}
      </ul>
      <Hidden count={section.hiddenAlone} what="moreRows" lang={lang} />
    </details>
  );
}
