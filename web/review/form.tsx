import { useState } from 'preact/hooks';
import { NAMES_CLAIMS, RULINGS } from '../../src/model/ruling.ts';
import type { Lang } from '../../src/report/report.ts';
import type { ReviewItem } from '../../src/review/protocol.ts';
import { letterOf } from '../components/finding.tsx';
import { type Draft, draftOf, dropDraft, faultOf, keepDraft } from './draft.ts';
import { REASON } from './keys.ts';
import { download, testCaseOf } from './test-case.ts';
import type { Review } from './use-review.ts';
import { RULING_WORDS, say } from './words.ts';

interface Props {
  readonly item: ReviewItem;
  readonly review: Review;
  readonly lang: Lang;
  readonly by: string;
  readonly onDone: () => void;
}

/** Who decided last on this page decides next. */
let lastBy: string | null = null;

/** What a person rules of the finding: the ruling, the claims it is about, the reason. */
export function DecideForm({ item, review, lang, by, onDone }: Props) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(item, lastBy ?? by));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(item.view.id, next);
  };
  const fault = faultOf(draft);
  const save = async (): Promise<void> => {
    setTried(true);
    if (fault) return;
    lastBy = draft.by;
    if (await review.save(item, draft)) onDone();
  };
  const toggle = (claim: string): void => {
    const wrong = draft.wrong.includes(claim) ? draft.wrong.filter((one) => one !== claim) : [...draft.wrong, claim];
    change({ wrong, verdict: NAMES_CLAIMS.has(draft.verdict) ? draft.verdict : 'wrong' });
  };
  return (
    <form
      class="decide"
      aria-label={say('decide', lang)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <h5>{say('decide', lang)}</h5>
      {item.view.state === 'stale' && <p class="stale">{say('outOfDate', lang)}</p>}
      <Rulings draft={draft} change={change} lang={lang} />
      <Claims item={item} draft={draft} toggle={toggle} lang={lang} />
      <Fields draft={draft} change={change} lang={lang} />
      {isTried && fault && (
        <p class="fault" role="alert">
          {say(fault, lang)}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="first" title="Ctrl+Enter">
          {say('save', lang)}
        </button>
        {item.decision && (
          <button
            type="button"
            onClick={() => {
              dropDraft(item.view.id);
              void review.takeBack(item);
            }}
          >
            {say('takeBack', lang)}
          </button>
        )}
        {draft.verdict === 'misread' && (
          <button type="button" onClick={() => download(`${item.view.rule}.yaml`, testCaseOf(item, draft.reason))}>
            {say('exportCase', lang)}
          </button>
        )}
      </p>
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly lang: Lang;
}

const Rulings = ({ draft, change, lang }: PartProps) => (
  <fieldset class="rulings">
    <legend>{say('ruling', lang)}</legend>
    {RULINGS.map((ruling, at) => (
      <label key={ruling}>
        <input
          type="radio"
          name="ruling"
          data-key={at + 1}
          data-names={NAMES_CLAIMS.has(ruling) ? 'claims' : undefined}
          checked={draft.verdict === ruling}
          onChange={() => change({ verdict: ruling })}
        />
        <kbd>{at + 1}</kbd> {RULING_WORDS[ruling][lang]}
      </label>
    ))}
  </fieldset>
);

interface ClaimsProps {
  readonly item: ReviewItem;
  readonly draft: Draft;
  readonly toggle: (claim: string) => void;
  readonly lang: Lang;
}

/** The claims of the finding by the letters its sides bear; asked for where the ruling names claims. */
const Claims = ({ item, draft, toggle, lang }: ClaimsProps) => (
  <fieldset class={`which${NAMES_CLAIMS.has(draft.verdict) ? '' : ' idle'}`}>
    <legend>{say('which', lang)}</legend>
    {item.view.sides.map((side, at) => (
      <label key={side.claim}>
        <input
          type="checkbox"
          data-key={at < 26 ? letterOf(at).toLowerCase() : undefined}
          checked={draft.wrong.includes(side.claim)}
          onChange={() => toggle(side.claim)}
        />
        <kbd>{letterOf(at)}</kbd> <bdi>{side.value}</bdi>{' '}
        <span class="soft">
          <bdi>{side.source}</bdi>
        </span>
      </label>
    ))}
  </fieldset>
);

const Fields = ({ draft, change, lang }: PartProps) => (
  <div class="fields">
    <label class="wide">
      <span>{say('reason', lang)}</span>
      <textarea
        id={REASON}
        rows={2}
        maxLength={4000}
        value={draft.reason}
        onInput={(event) => change({ reason: event.currentTarget.value })}
      />
    </label>
    <label>
      <span>{say('right', lang)}</span>
      <input maxLength={400} value={draft.value} onInput={(event) => change({ value: event.currentTarget.value })} />
    </label>
    <label>
      <span>{say('until', lang)}</span>
      <input type="date" value={draft.until} onInput={(event) => change({ until: event.currentTarget.value })} />
    </label>
    <label>
      <span>{say('by', lang)}</span>
      <input
        maxLength={200}
        autocomplete="username"
        value={draft.by}
        onInput={(event) => change({ by: event.currentTarget.value })}
      />
    </label>
  </div>
);
