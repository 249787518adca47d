import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../src/report/report.ts';
import type { Side } from '../../src/report/side.ts';
import type { ReviewItem, SourceText } from '../../src/review/protocol.ts';
import { letterOf } from '../components/finding.tsx';
import { Said } from '../components/quote.tsx';
import { SOURCES } from './keys.ts';
import type { Server } from './server.ts';
import { say } from './words.ts';

/** The documents of the finding's sides, each opened at its quote. */
export const SourceList = ({ item, server, lang }: { item: ReviewItem; server: Server; lang: Lang }) => (
  <section id={SOURCES} aria-labelledby="sources-title">
    <h2 id="sources-title">{say('sources', lang)}</h2>
    {item.view.sides.map((side, at) => (
      <SourcePane key={side.claim} side={side} letter={letterOf(at)} server={server} lang={lang} />
    ))}
  </section>
);

interface PaneProps {
  readonly side: Side;
  readonly letter: string;
  readonly server: Server;
  readonly lang: Lang;
}

function SourcePane({ side, letter, server, lang }: PaneProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState<SourceText | string | null>(null);
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen || text) return;
    server.source(side.claim).then(setText, (error: unknown) => setText(String(error)));
  }, [isOpen, text, server, side.claim]);
  useEffect(() => {
    const pane = mark.current?.parentElement;
    if (isOpen && pane && mark.current) pane.scrollTop = mark.current.offsetTop - pane.clientHeight / 3;
  }, [isOpen, text]);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="letter">{letter}</span> <Said text={side.source} /> <code>{side.place}</code>
        <span class="soft"> {say('openAt', lang)}</span>
      </summary>
      {typeof text === 'string' && <p class="fault">{text}</p>}
      {text && typeof text === 'object' && (
        <>
          {text.isCut && <p class="soft">{say('cut', lang)}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="document" lang={text.language} dir="auto" tabIndex={0} aria-label={text.path}>
            {text.before}
            <mark ref={mark}>{text.quote}</mark>
            {text.after}
          </section>
        </>
      )}
    </details>
  );
}
