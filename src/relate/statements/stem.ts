const PLURALS: readonly (readonly [ending: string, least: number, to: string])[] = [
  ['ies', 3, 'y'],
  ['sses', 2, 'ss'],
  ['xes', 2, 'x'],
  ['ches', 2, 'ch'],
  ['shes', 2, 'sh'],
  ['ss', 1, 'ss'],
  ['us', 2, 'us'],
  ['is', 2, 'is'],
  ['s', 3, ''],
];

/** A word's stem, enough to meet its other forms: plurals, -ed, -ing, -ly and a final e go. No dictionary form, and Latin letters only. */
export function stem(word: string): string {
  let w = word.replace(/['’](?:s|t|re|ve|ll|d|m)?$/u, '');
  if (w.length < 4 || !/^[a-z]/u.test(w)) return w;
  const plural = PLURALS.find(([ending, least]) => w.endsWith(ending) && w.length - ending.length >= least);
  if (plural) w = w.slice(0, w.length - plural[0].length) + plural[2];
  for (const ending of ['ing', 'ed', 'ly'])
    if (w.endsWith(ending) && w.length - ending.length >= 3) {
      w = single(w.slice(0, -ending.length));
      break;
    }
  return w.length > 3 && w.endsWith('e') ? w.slice(0, -1) : w;
}

/** "stopped" → "stop": a doubled last consonant is written once. */
const single = (w: string): string => (/([bdgkmnprt])\1$/u.test(w) ? w.slice(0, -1) : w);
