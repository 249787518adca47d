import { useEffect } from 'preact/hooks';

/** What a key does, wherever the focus is but in a field. */
export interface Moves {
  readonly next: () => void;
  readonly previous: () => void;
  readonly undo: () => void;
  readonly help: () => void;
}

/** Parts of the page that keys reach by name. */
export const SEARCH = 'queue-search';
export const REASON = 'ruling-reason';
export const SOURCES = 'sources';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');

/** Whether an arrow has nothing of its own to do there: no choice to move, no text to scroll. */
const isFree = (target: EventTarget | null): boolean =>
  target === document.body ||
  (target instanceof HTMLElement && target.closest('.queue, .moves, #finding:focus') !== null);

/** Keys of the page; a key with a modifier is the browser's. Choices of the form answer to keys of their own (`data-key`). */
export function useKeys(moves: Moves): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && isField(event.target)) (event.target as HTMLElement).blur();
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (event.key.startsWith('Arrow') && !isFree(event.target)) return;
      const isDone = act(event.key, moves);
      if (isDone) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function act(key: string, moves: Moves): boolean {
  const isOpen = document.querySelector('dialog[open]') !== null;
  if (isOpen) return false;
  switch (key) {
    case 'j':
    case 'ArrowDown':
      moves.next();
      return true;
    case 'k':
    case 'ArrowUp':
      moves.previous();
      return true;
    case 'u':
      moves.undo();
      return true;
    case '?':
      moves.help();
      return true;
    case '/':
      return focusOn(SEARCH);
    case 'o':
      return openSources();
    default:
      return choose(key);
  }
}

function choose(key: string): boolean {
  // `d` writes the reason, unless a fourth claim answers to it.
  const choice = document.querySelector<HTMLInputElement>(`input[data-key="${CSS.escape(key)}"]`);
  if (!choice) return key === 'd' && focusOn(REASON);
  choice.click();
  if (choice.type === 'radio' && choice.dataset.names !== 'claims') focusOn(REASON);
  return true;
}

function focusOn(id: string): boolean {
  const field = document.getElementById(id);
  field?.focus();
  return field !== null;
}

function openSources(): boolean {
  const all = [...document.querySelectorAll<HTMLDetailsElement>(`#${SOURCES} details`)];
  const isAny = all.some((one) => !one.open);
  for (const one of all) one.open = isAny;
  return all.length > 0;
}
