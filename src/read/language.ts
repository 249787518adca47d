/** How many characters are looked at: enough to tell a language, and independent of how long a text is. */
const SAMPLE = 20_000;

type Script = 'latin' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'thai' | 'devanagari';

/** First and last code unit of each script's letters; read from the Unicode blocks. Han outside the first plane is rare enough to leave out. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0xe00, 0xe7f, 'thai'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

/** Languages written in one script that needs no second look. */
const BY_SCRIPT: Partial<Record<Script, string>> = {
  hangul: 'ko',
  cyrillic: 'ru',
  greek: 'el',
  arabic: 'ar',
  hebrew: 'he',
  thai: 'th',
  devanagari: 'hi',
};

/** The commonest function words of each language in Latin script that few of the others share. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that for with was are on as it by from has have will not this at an be but which were said its their',
  de: 'der die das und ist nicht mit ein eine den von zu auf für im dem des sich auch wird als nach bei werden sind hat',
  fr: 'le la les des et est une un dans que pour qui pas sur du au avec ce il plus par sont elle aux cette',
  es: 'el la los las de que y en un una por con para es del se no su al como más pero fue son',
  it: 'il di che la e un una per non sono con del della nel anche più gli dei alla è come ha delle',
  pt: 'o a os as de que e em um uma para com não do da no na por mais foi dos são pelo ao',
  nl: 'de het een en van is dat op te in niet zijn met voor aan er ook als bij door naar heeft worden',
};

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(STOP_WORDS))
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
})();

/**
 * BCP 47 primary language of a text: Chinese, Japanese, Korean and the like by script, languages in Latin script by their function words.
 * `und` where nothing tells it: no letters, or a Latin phrase without function words (a name, a code).
 */
export function languageOf(text: string): string {
  const counts = countScripts(text.length > SAMPLE ? text.slice(0, SAMPLE) : text);
  const of = (script: Script): number => counts.get(script) ?? 0;
  // A Han character carries about as much as three letters; Chinese tech news is full of Latin names, English news holds few Han characters.
  const east = (of('han') + of('kana')) * 3 + of('hangul') * 2;
  if (east > 0 && east >= of('latin') / 2) {
    if (of('hangul') > of('han') + of('kana')) return 'ko';
    return of('kana') * 10 > of('han') ? 'ja' : 'zh';
  }
  let best: Script = 'latin';
  for (const [script, count] of counts) if (count > of(best)) best = script;
  if (of(best) === 0) return 'und';
  return BY_SCRIPT[best] ?? (best === 'latin' ? latinLanguage(text.slice(0, SAMPLE)) : 'und');
}

const SCRIPTS: readonly Script[] = [...new Set(RANGES.map(([, , script]) => script))];

/** For each code unit the place of its script in `SCRIPTS`, from 1. */
const SCRIPT_OF = (() => {
  const table = new Uint8Array(0x10000);
  for (const [first, last, script] of RANGES) table.fill(SCRIPTS.indexOf(script) + 1, first, last + 1);
  return table;
})();

function countScripts(text: string): Map<Script, number> {
  const tally = new Uint32Array(SCRIPTS.length + 1);
  for (let i = 0; i < text.length; i++) {
    const at = SCRIPT_OF[text.charCodeAt(i)] as number;
    tally[at] = (tally[at] as number) + 1;
  }
  return new Map(SCRIPTS.flatMap((script, i) => (tally[i + 1] ? [[script, tally[i + 1] as number]] : [])));
}

function latinLanguage(text: string): string {
  const scores = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [])
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  let best = 'und';
  let top = 0;
  // Insertion order of STOP_WORDS settles ties, so that they never hang on the order of words.
  for (const language of Object.keys(STOP_WORDS)) {
    const score = scores.get(language) ?? 0;
    if (score > top) [best, top] = [language, score];
  }
  return best;
}
