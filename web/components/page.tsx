import type { Verdict } from '../../src/model/finding.ts';
import type { PageView } from '../../src/report/page/view.ts';
import { VERDICT_SIGNS, type Word, word } from '../../src/report/words.ts';
import { FindingCard } from './finding.tsx';
import { LedgerSection } from './ledger.tsx';
import { Sign } from './marks.tsx';
import { SectionOfEvent } from './matrix.tsx';
import { Overview } from './overview.tsx';
import { Said, Stated } from './quote.tsx';

/** The report whole: what was read, what was found, event by event, and what came to nothing. */
export function Page({ view }: { readonly view: PageView }) {
  const { lang } = view;
  return (
    <>
      <a class="skip" href="#findings">
        {word('skipTo', lang)}
      </a>
      <header class="top">
        <h1>{word('report', lang)}</h1>
        <nav aria-label={word('report', lang)}>
          {(['overview', 'findings', 'events', 'ledger'] as const).map((id) => (
            <a href={`#${id}`}>{word(id === 'events' ? 'byEvent' : (id satisfies Word), lang)}</a>
          ))}
        </nav>
      </header>
      <main>
        <Overview view={view} />
        <Findings view={view} />
        <Events view={view} />
        <LedgerSection view={view} />
      </main>
      <footer class="end">
        {word('madeBy', lang)} gainsay {view.version}
      </footer>
    </>
  );
}

/** What needs nobody's ruling is opened by who wants to see it. */
const FOLDED: ReadonlySet<Verdict> = new Set(['superseded', 'reconciled']);

function Findings({ view }: { readonly view: PageView }) {
  const { lang, groups } = view;
  return (
    <section id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{word('findings', lang)}</h2>
      <div
        id="filter"
        data-label={word('filter', lang)}
        data-text={word('filterText', lang)}
        data-shown={word('shownOf', lang)}
      />
      {groups.length === 0 && <p>{word('noFindings', lang)}</p>}
      {groups.map(([verdict, findings]) => (
        <section class={`group v-${verdict}`} id={verdict} aria-labelledby={`${verdict}-title`} key={verdict}>
          <h3 id={`${verdict}-title`}>
            <Sign sign={VERDICT_SIGNS[verdict]} /> {word(`${verdict}s`, lang)}{' '}
            <span class="soft">{findings.length}</span>
          </h3>
          {verdict === 'superseded' && <Chains view={view} />}
          {findings.map((finding) => (
            <FindingCard key={finding.id} view={finding} lang={lang} isFolded={FOLDED.has(verdict)} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** Figures that gave way more than once, in order. */
const Chains = ({ view }: { readonly view: PageView }) => (
  <>
    {view.chains.map(({ about, links }) => (
      <div class="moved">
        <h4>
          {word('chain', view.lang)}: <Said text={about} />
        </h4>
        <ol>
          {links.map((side) => (
            <li key={side.claim}>
              <time>{side.date}</time> <Stated side={side} />
              <span class="firmness">
                <Said text={side.source} />, {side.firmness}
              </span>
            </li>
          ))}
        </ol>
      </div>
    ))}
  </>
);

const Events = ({ view }: { readonly view: PageView }) => (
  <section id="events" aria-labelledby="events-title">
    <h2 id="events-title">{word('byEvent', view.lang)}</h2>
    {view.sections.length === 0 && <p>{word('none', view.lang)}</p>}
    {view.sections.map((section) => (
      <SectionOfEvent key={section.id} section={section} documents={view.documents} lang={view.lang} />
    ))}
  </section>
);
