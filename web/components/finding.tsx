import type { ComponentChildren } from 'preact';
import type { Lang } from '../../src/report/report.ts';
import type { FindingView } from '../../src/report/view.ts';
import { type Word, word } from '../../src/report/words.ts';
import { SeverityPill, StatePill, VerdictBadge } from './marks.tsx';
import { NumberLineFigure } from './number-line.tsx';
import { Said, SideCard } from './quote.tsx';

/** A, B, C …: what a side is called in the derivation. */
export const letterOf = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : String(at + 1));

interface Props {
  readonly view: FindingView;
  readonly lang: Lang;
  /** What a page adds to a finding: the form for deciding on it. */
  readonly children?: ComponentChildren;
  /** Only its head is shown until it is opened. */
  readonly isFolded?: boolean;
}

/** A finding whole: quotes side by side, the picture, the derivation, what would settle it, how to find it again. */
export function FindingCard({ view, lang, children, isFolded = false }: Props) {
  const head = <Head view={view} lang={lang} isFolded={isFolded} />;
  const body = (
    <>
      {view.decision && (
        <p class="decision">
          <strong>{word('decision', lang)}</strong> <Said text={view.decision} />
        </p>
      )}
      {view.message && <Message view={view} />}
      <div class={`sides${view.verdict === 'superseded' ? ' chain' : ''}`}>
        {view.sides.map((side, at) => (
          <SideCard key={side.claim} side={side} letter={letterOf(at)} lang={lang} />
        ))}
      </div>
      {view.numberLine && <NumberLineFigure line={view.numberLine} lang={lang} />}
      <Steps view={view} lang={lang} />
      <Grounds view={view} lang={lang} />
      {children}
      <Fingerprint view={view} lang={lang} />
    </>
  );
  return (
    <article
      class={`finding v-${view.verdict} state-${view.state}${isFolded ? ' folded' : ''}`}
      id={anchorOf(view.id)}
      data-verdict={view.verdict}
      data-severity={view.severity}
    >
      {isFolded ? (
        <details>
          <summary>{head}</summary>
          {body}
        </details>
      ) : (
        <>
          {head}
          {body}
        </>
      )}
    </article>
  );
}

const Head = ({ view, lang, isFolded }: Props) => (
  <header>
    <p class="badges">
      <VerdictBadge verdict={view.verdict} lang={lang} />
      <SeverityPill severity={view.severity} lang={lang} />
      <StatePill state={view.state} lang={lang} />
    </p>
    <h4>{view.title}</h4>
    <p class="about">
      <Said text={view.about} />
      {isFolded && view.values.length < 4 && view.values.every((value) => value.length <= 40) && (
        <span class="values">
          {view.values.map((value) => (
            <bdi key={value}>{value}</bdi>
          ))}
        </span>
      )}
    </p>
  </header>
);

export const anchorOf = (id: string): string => id.replace(/[^\w-]/gu, '-');

const Message = ({ view }: { readonly view: FindingView }) => (
  <p class="message">{view.message?.map(({ text, said }) => (said ? <bdi class="said">{text}</bdi> : text))}</p>
);

function Steps({ view, lang }: Props) {
  if (!view.steps.length) return null;
  return (
    <div class="steps">
      <h5>{word('steps', lang)}</h5>
      <ol>
        {view.steps.map(({ text, sides }) => (
          <li>
            <Said text={text} />
            {sides.length > 0 && (
              <span class="from">
                {sides.map((at) => (
                  <span class="letter">{letterOf(at)}</span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Grounds({ view, lang }: Props) {
  const told = view.message?.map(({ text }) => text).join('');
  const isTold = told !== undefined && view.values.every((value) => told.includes(value));
  const rows: readonly (readonly [Word, ComponentChildren])[] = [
    ['differs', !isTold && view.differs && <Said text={view.differs} />],
    ['why', view.verdict === 'reconciled' ? null : view.why],
    ['settle', view.settle],
  ];
  const shown = rows.filter(([, text]) => text);
  return shown.length ? (
    <dl class="grounds">
      {shown.map(([label, text]) => (
        <div>
          <dt>{word(label, lang)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  ) : null;
}

const Fingerprint = ({ view, lang }: Props) => (
  <footer>
    <span>
      {word('rule', lang)} <code>{view.rule}</code>
    </span>
    <span>
      {word('fingerprint', lang)} <code>{view.id}</code>
    </span>
    <span>
      {word('explainIt', lang)} <code>gainsay explain {view.id}</code>
    </span>
    {view.dependsOnPolicy && <span>{word('policy', lang)}</span>}
  </footer>
);
