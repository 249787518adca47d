import type { Domain } from '../knowledge/schema.ts';
import { THINGS } from '../read/locales/things.ts';
import { CURRENCIES } from '../read/locales/zh/currencies.ts';
import type { Lang, Report } from './report.ts';
import { MATTERS } from './status-words.ts';

type Label = Readonly<Record<Lang, string>>;

/** Attributes that no vocabulary lists: fields of a document, ranks, members, conditions. */
const OPEN: Readonly<Record<string, Label>> = {
  'document.title': { en: 'title', zh: '标题' },
  'document.source': { en: 'source label', zh: '来源标注' },
  'document.author': { en: 'author', zh: '作者' },
  'document.byline': { en: 'byline', zh: '署名' },
  'document.url': { en: 'address', zh: '网址' },
  'document.platform': { en: 'platform', zh: '平台' },
  'document.published': { en: 'publication date', zh: '发布日期' },
  'document.saved': { en: 'date saved', zh: '保存日期' },
  'document.type': { en: 'type', zh: '类型' },
  'rank:size': { en: 'rank by size', zh: '规模排名' },
  'rank:count': { en: 'rank by number', zh: '数量排名' },
  'rank:value': { en: 'rank by value', zh: '高低排名' },
  'rank:speed': { en: 'rank by speed', zh: '速度排名' },
  'rank:strength': { en: 'rank by strength', zh: '强弱排名' },
  'rank:time': { en: 'first in time', zh: '先后' },
  'members:investors': { en: 'investors', zh: '投资方' },
  'members:lead-investors': { en: 'lead investors', zh: '领投方' },
  'members:owners': { en: 'owners', zh: '出资方' },
  'members:partners': { en: 'partners', zh: '合作方' },
  'members:founders': { en: 'founders', zh: '创始人' },
  'members:places': { en: 'places', zh: '地点' },
  'members:customers': { en: 'customers', zh: '客户' },
  'members:competitors': { en: 'competitors', zh: '竞争对手' },
  'members:products': { en: 'products', zh: '产品' },
  'members:members': { en: 'members', zh: '成员' },
  'members:attendees': { en: 'attendees', zh: '出席者' },
  exclusive: { en: 'exclusivity', zh: '独家' },
  condition: { en: 'condition', zh: '条件' },
  share_of: { en: 'share', zh: '占比' },
};

/** What became of an attribute, told behind its label. */
const CHANGES: Readonly<Record<string, Label>> = {
  increase: { en: 'increase', zh: '的增加额' },
  decrease: { en: 'decrease', zh: '的减少额' },
  multiple: { en: 'multiple', zh: '的倍数' },
};

/** An attribute's name for a reader. */
export function attributeLabel(id: string, report: Report, lang: Lang): string {
  const label = OPEN[id] ?? MATTERS[id] ?? listed(id, report)?.label;
  if (label) return label[lang];
  const [, whole = '', change = ''] = /^(.+)_([a-z]+)$/u.exec(id) ?? [];
  const changed = CHANGES[change];
  if (changed) return `${attributeLabel(whole, report, lang)}${lang === 'zh' ? '' : ' '}${changed[lang]}`;
  if (lang === 'zh' && id.startsWith('count_of_')) return `${unitWords(id.slice(9).replaceAll('_', ' '), 'zh')}数`;
  return id.replace(/^document\./u, '').replace(/[_:]/gu, ' ');
}

function listed(id: string, { knowledge }: Report): Domain['attributes'][number] | undefined {
  for (const domain of knowledge.vocabulary) {
    const found = domain.attributes.find((one) => one.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Codes of currencies and counted things → their everyday Chinese word, the first of their table's row. */
const CHINESE = new Map<string, string>([
  ...THINGS.map(([code, , zh]) => [code, first(zh)] as const),
  ...CURRENCIES.filter(([, factor]) => factor === '1').map(([code, , words]) => [code, first(words)] as const),
]);

function first(words: string): string {
  return words.split('|')[0] ?? '';
}

/** A unit as a reader writes it: `USD` and `users` in English, 美元 and 用户 in Chinese. */
export const unitWords = (unit: string, lang: Lang): string => (lang === 'zh' ? CHINESE.get(unit) || unit : unit);

/** Scales of a derivation → the Chinese one, and how many times smaller that is. */
const SCALES_ZH: Readonly<Record<string, readonly [word: string, times: number]>> = {
  bn: ['亿', 10],
  m: ['万', 100],
  k: ['', 1000],
};

/** A step of a derivation with attributes, units and scale in the reader's words: `730 + 110 = 840 (valuation, bn USD)`. */
export function workingText(text: string, report: Report, lang: Lang): string {
  const named = text.replace(/\b[a-z]+(?:_[a-z]+)*\b(?=[,)])/gu, (id) => attributeLabel(id, report, lang));
  if (lang === 'en') return named;
  const found = /^(.*) \(([^(),]+), (?:(bn|m|k) )?([A-Z]{3})\)(.*)$/u.exec(named);
  if (!found) return named;
  const [, sum = '', label = '', scale = '', unit = '', rest = ''] = found;
  const [word, times] = SCALES_ZH[scale] ?? ['', 1];
  const scaled = sum.replace(/(?<![\d.])\d+(?:\.\d+)?(?![\d.]|\s?%)/gu, (digits) =>
    String(Number((Number(digits) * times).toFixed(4))),
  );
  return `${scaled}（${label}，${word}${unitWords(unit, lang)}）${rest}`;
}

/** A title can be a whole post: as much of it as names it. */
const TITLE = 40;
export const shortened = (name: string): string =>
  name.length > TITLE ? `${[...name].slice(0, TITLE - 1).join('')}…` : name;
