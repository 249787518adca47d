import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../src/report/report.ts';
import { word } from '../../src/report/words.ts';
import type { ReviewItem } from '../../src/review/protocol.ts';
import { FindingCard } from '../components/finding.tsx';
import { DecideForm } from './form.tsx';
import { Help } from './help.tsx';
import { useKeys } from './keys.ts';
import { NoticeBar } from './notice.tsx';
import { EVERYTHING, type Filter, isConflict, isUndecided, queueOf } from './queue.ts';
import { QueueList } from './queue-list.tsx';
import type { Server } from './server.ts';
import { SourceList } from './source.tsx';
import { type Review, useReview } from './use-review.ts';
import { say } from './words.ts';

/** The review page: the queue beside the finding that is being looked at. */
export function App({ server }: { readonly server: Server }) {
  const review = useReview(server);
  const { state } = review;
  useEffect(() => {
    if (!state) return;
    document.documentElement.lang = state.lang === 'zh' ? 'zh-Hans' : 'en';
    document.title = `gainsay · ${say('review', state.lang)}`;
  }, [state?.lang]);
  if (!state)
    return (
      <main class="alone" aria-live="polite">
        {review.notice ? `${say(review.notice.word, 'en')} ${review.notice.detail ?? ''}` : say('loading', 'en')}
      </main>
    );
  return <Desk server={server} review={review} items={state.items} lang={state.lang} by={state.by} />;
}

interface DeskProps {
  readonly server: Server;
  readonly review: Review;
  readonly items: readonly ReviewItem[];
  readonly lang: Lang;
  readonly by: string;
}

function Desk({ server, review, items, lang, by }: DeskProps) {
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [current, setCurrent] = useState<string | null>(null);
  const [isHelp, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const queue = useMemo(() => queueOf(items, filter), [items, filter]);
  const item = items.find(({ view }) => view.id === current) ?? null;
  const at = item ? queue.indexOf(item) : -1;
  // What is looked at stays, even where somebody else's ruling takes it out of the queue.
  useEffect(() => {
    if (!item) setCurrent(queue[0]?.view.id ?? null);
  }, [item, queue]);

  // Where the finding looked at leaves the queue (it was decided), the place it had is where one goes on.
  const place = useRef(0);
  if (at >= 0) place.current = at;
  const go = useCallback(
    (step: 1 | -1) => {
      const from = at >= 0 ? at + step : step > 0 ? place.current : place.current - 1;
      const to = queue[Math.min(Math.max(from, 0), queue.length - 1)];
      if (!to) return;
      setCurrent(to.view.id);
      main.current?.scrollTo({ top: 0 });
      main.current?.focus({ preventScroll: true });
    },
    [queue, at],
  );
  const onDone = useCallback(() => {
    const next = queue[at + 1] ?? queue[at - 1];
    setCurrent(next && next !== item ? next.view.id : null);
    main.current?.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [queue, at, item]);
  const undo = useCallback(async () => {
    const id = await review.undo();
    if (id) setCurrent(id);
  }, [review]);
  useKeys({ next: () => go(1), previous: () => go(-1), undo, help: () => setHelp((is) => !is) });

  const toDecide = items.filter(isConflict);
  const decided = toDecide.filter((one) => !isUndecided(one)).length;
  return (
    <div class="desk">
      <a class="skip" href="#finding">
        {say('goTo', lang)}
      </a>
      <header class="bar">
        <h1>
          gainsay · <span>{say('review', lang)}</span>
        </h1>
        <p class="progress">
          <progress max={toDecide.length || 1} value={decided} aria-label={say('progress', lang)} />
          <span>
            {decided} / {toDecide.length} <span class="soft">{say('progress', lang)}</span>
          </span>
        </p>
        <div class="moves">
          <button type="button" onClick={() => go(-1)} title="k">
            ← {say('previous', lang)}
          </button>
          <button type="button" onClick={() => go(1)} title="j">
            {say('next', lang)} →
          </button>
          <button type="button" onClick={undo} title="u">
            {say('undo', lang)}
          </button>
          <button type="button" onClick={() => setHelp(true)} title="?">
            {say('help', lang)}
          </button>
        </div>
      </header>
      <NoticeBar review={review} lang={lang} />
      <QueueList
        items={items}
        queue={queue}
        filter={filter}
        onFilter={setFilter}
        current={item?.view.id ?? null}
        onPick={setCurrent}
        lang={lang}
      />
      <main id="finding" ref={main} tabIndex={-1}>
        {item ? (
          <Looked key={item.view.id} item={item} server={server} review={review} lang={lang} by={by} onDone={onDone} />
        ) : (
          <p class="empty">{say(toDecide.length && decided === toDecide.length ? 'allDone' : 'nothing', lang)}</p>
        )}
      </main>
      {isHelp && <Help lang={lang} onClose={() => setHelp(false)} />}
    </div>
  );
}

interface LookedProps {
  readonly item: ReviewItem;
  readonly server: Server;
  readonly review: Review;
  readonly lang: Lang;
  readonly by: string;
  readonly onDone: () => void;
}

const Looked = ({ item, server, review, lang, by, onDone }: LookedProps) => (
  <>
    <h2 class="hidden-word">{item.event ?? item.view.about}</h2>
    <h3 class="hidden-word">{word(item.view.verdict, lang)}</h3>
    <FindingCard view={item.view} lang={lang}>
      <DecideForm key={item.mark ?? ''} item={item} review={review} lang={lang} by={by} onDone={onDone} />
    </FindingCard>
    <SourceList item={item} server={server} lang={lang} />
  </>
);
