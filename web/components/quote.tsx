import type { Piece } from '../../src/report/layout.ts';
import type { Lang } from '../../src/report/report.ts';
import type { Side } from '../../src/report/side.ts';
import { word } from '../../src/report/words.ts';

/** Words of a document: isolated, so that no direction in them reaches what stands around, and marked with their language. */
export const Said = ({ text, language }: { readonly text: string; readonly language?: string }) => (
  <bdi {...(language ? { lang: language } : {})}>{text}</bdi>
);

/** A quote with what differs marked. */
export const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, mark }) => (mark ? <mark>{text}</mark> : text))}</>
);

/** The value as stated, and in the reader's scale where that is another. */
export const Stated = ({ side }: { readonly side: Side }) => (
  <span class="stated">
    <Said text={side.value} />
    {side.scaled && <span class="scaled"> · {side.scaled}</span>}
  </span>
);

/** How firm, and who says so. */
const Firmness = ({ side, lang }: { readonly side: Side; readonly lang: Lang }) => (
  <span class="firmness">
    <span class={`firm m-${side.modality}`}>{side.firmness}</span>
    {side.says && (
      <>
        {' · '}
        {word('saysSo', lang)} <Said text={side.says} />
      </>
    )}
  </span>
);

const QUOTES: Readonly<Record<Lang, readonly [string, string]>> = { en: ['“', '”'], zh: ['“', '”'] };

/** How a side is read, and where it stands. */
export const Reading = ({ side, lang }: { readonly side: Side; readonly lang: Lang }) => (
  <>
    <p class="reading">
      <Stated side={side} />
      <Firmness side={side} lang={lang} />
    </p>
    <p class="place">
      <code>
        <Said text={side.place} />
      </code>{' '}
      <span>{side.region}</span>
    </p>
  </>
);

/** One side of a finding: who says what, where and when; its paragraph opens below. */
export function SideCard({
  side,
  letter,
  lang,
}: {
  readonly side: Side;
  readonly letter: string;
  readonly lang: Lang;
}) {
  const [open, close] = QUOTES[lang];
  const hasContext = side.before.trim() !== '' || side.after.trim() !== '';
  return (
    <figure class="side">
      <figcaption>
        <span class="letter" aria-hidden="true">
          {letter}
        </span>
        <strong>
          <Said text={side.source} />
        </strong>
        <time>{side.date}</time>
      </figcaption>
      <blockquote lang={side.language} dir="auto">
        {open}
        <Pieces pieces={side.quote} />
        {close}
      </blockquote>
      <Reading side={side} lang={lang} />
      {hasContext && (
        <details class="context">
          <summary>{word('context', lang)}</summary>
          <p lang={side.language} dir="auto">
            {side.before}
            <mark>{side.quote.map(({ text }) => text).join('')}</mark>
            {side.after}
          </p>
        </details>
      )}
    </figure>
  );
}
