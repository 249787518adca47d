import type { Lang } from '../../src/report/report.ts';
import { word } from '../../src/report/words.ts';
import { Said } from '../components/quote.tsx';
import type { Review } from './use-review.ts';
import { RULING_WORDS, say } from './words.ts';

/** What the page has to tell: faults of the file, what somebody else ruled, that something was saved. */
export function NoticeBar({ review, lang }: { readonly review: Review; readonly lang: Lang }) {
  const { state, notice } = review;
  const theirs = notice?.clash && state?.items.find(({ view }) => view.id === notice.clash?.ruled.id)?.decision;
  return (
    <div class="notices" aria-live="polite">
      {state && state.problems.length > 0 && (
        <p class="notice fault">
          {say('faulty', lang)}: <code>{state.problems.join('; ')}</code>
        </p>
      )}
      {notice && (
        <div class={`notice${notice.isFault ? ' fault' : ''}`} role={notice.isFault ? 'alert' : 'status'}>
          <span>{say(notice.word, lang)}</span>
          {notice.detail && <code>{notice.detail}</code>}
          {notice.clash && (
            <span>
              {word('decision', lang)}:{' '}
              {theirs ? (
                <Said text={`${RULING_WORDS[theirs.verdict][lang]}: ${theirs.reason} (${theirs.by}, ${theirs.at})`} />
              ) : (
                '–'
              )}
            </span>
          )}
          {notice.clash && (
            <button type="button" onClick={() => void review.insist()}>
              {say('mine', lang)}
            </button>
          )}
          <button type="button" onClick={review.dismiss}>
            {notice.clash ? say('theirs', lang) : word('close', lang)}
          </button>
        </div>
      )}
    </div>
  );
}
