import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../src/model/decision.ts';
import type { ReviewItem, ReviewState, RulingRequest } from '../../src/review/protocol.ts';
import { type Draft, draftFrom, dropDraft, rulingOf } from './draft.ts';
import type { Server } from './server.ts';
import type { ReviewWord } from './words.ts';

/** How often the file of decisions is looked at, in milliseconds. */
const EVERY = 1500;

/** What the page has to tell: one thing at a time. */
export interface Notice {
  readonly word: ReviewWord;
  readonly detail?: string;
  readonly isFault: boolean;
  /** A finding somebody else ruled on, with what was to be saved. */
  readonly clash?: { readonly item: ReviewItem; readonly ruled: RulingRequest };
}

interface Done {
  readonly id: string;
  readonly before: Decision | null;
  /** The mark that the decision of this page left: with another, somebody else has ruled since. */
  readonly mark: string | null;
}

export interface Review {
  readonly state: ReviewState | null;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  readonly save: (item: ReviewItem, draft: Draft) => Promise<boolean>;
  readonly takeBack: (item: ReviewItem) => Promise<boolean>;
  /** Undoes the last decision of this page; the finding it was on. */
  readonly undo: () => Promise<string | null>;
  /** Saves over what somebody else ruled meanwhile. */
  readonly insist: () => Promise<void>;
}

/** The state of the review: asked for at intervals, so that an edit of the file by hand appears, and after every decision. */
export function useReview(server: Server): Review {
  const [state, setState] = useState<ReviewState | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const latest = useRef<ReviewState | null>(null);
  const done = useRef<Done[]>([]);
  const take = useCallback((next: ReviewState) => {
    latest.current = next;
    setState(next);
  }, []);

  useEffect(() => {
    let timer = 0;
    const look = async (): Promise<void> => {
      try {
        const next = document.hidden && latest.current ? null : await server.state(latest.current);
        if (next) take(next);
        setNotice((now) => (now?.word === 'gone' ? null : now));
      } catch (error) {
        setNotice({ word: 'gone', isFault: true, detail: messageOf(error) });
      }
      timer = window.setTimeout(look, EVERY);
    };
    void look();
    return () => clearTimeout(timer);
  }, [server, take]);

  const send = useCallback(
    async (item: ReviewItem, ruled: RulingRequest, word: ReviewWord): Promise<boolean> => {
      try {
        const { status, answer } = await server.rule(ruled);
        take(answer.state);
        if (answer.ok) {
          dropDraft(ruled.id);
          setNotice({ word, isFault: false });
          return true;
        }
        if (status === 409) setNotice({ word: 'clash', isFault: true, clash: { item, ruled } });
        else
          setNotice({ word: status === 423 ? 'faulty' : 'toFix', isFault: true, detail: answer.problems.join('; ') });
      } catch (error) {
        setNotice({ word: 'gone', isFault: true, detail: messageOf(error) });
      }
      return false;
    },
    [server, take],
  );

  const put = useCallback(
    async (item: ReviewItem, ruling: RulingRequest['ruling'], word: ReviewWord): Promise<boolean> => {
      const { id } = item.view;
      const isDone = await send(item, { id, mark: item.mark, ruling }, word);
      const mark = latest.current?.items.find(({ view }) => view.id === id)?.mark ?? null;
      if (isDone) done.current.push({ id, before: item.decision, mark });
      return isDone;
    },
    [send],
  );

  const undo = useCallback(async (): Promise<string | null> => {
    const last = done.current.at(-1);
    const item = last && latest.current?.items.find(({ view }) => view.id === last.id);
    if (!last || !item) return null;
    const ruled: RulingRequest = { id: last.id, mark: last.mark, ruling: rulingOf(draftFrom(last.before)) };
    if (!(await send(item, ruled, 'undone'))) return null;
    done.current = done.current.filter((one) => one !== last);
    return last.id;
  }, [send]);

  const insist = useCallback(async (): Promise<void> => {
    const clash = notice?.clash;
    const item = clash && latest.current?.items.find(({ view }) => view.id === clash.ruled.id);
    if (clash && item) await put(item, clash.ruled.ruling, 'saved');
  }, [notice, put]);

  return {
    state,
    notice,
    dismiss: () => setNotice(null),
    save: (item, draft) => put(item, rulingOf(draft), 'saved'),
    takeBack: (item) => put(item, null, 'undone'),
    undo,
    insist,
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
