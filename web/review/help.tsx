import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../src/report/report.ts';
import { word } from '../../src/report/words.ts';
import { KEYS, say } from './words.ts';

/** What the keys do. */
export function Help({ lang, onClose }: { readonly lang: Lang; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title">{say('help', lang)}</h2>
      <dl>
        {KEYS.map(([keys, text]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{text[lang]}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{word('close', lang)}</button>
      </form>
    </dialog>
  );
}
