/** What is told of a count that still goes on, each in one clause: with 80 percent of the ballots counted; 开票率达80%时. All of them is the count itself. */
export const COUNTING: Readonly<Record<'zh' | 'en', RegExp>> = {
  en: /(?<![\d.])(?!100(?:\.0)?\s?(?:%|per))\d{1,2}(?:\.\d+)?\s?(?:%|percent|per cent) of (?:the |all )?(?:ballots?|votes?|precincts|districts|polling stations|constituencies) (?:have been |had been |already )?(?:counted|reporting|reported|tallied)\b/iu,
  zh: /(?:开票率|计票率|计票进度|点票率)(?:已|约|仅|只有|为|达到|达|至|超过)*\d{1,2}(?:\.\d+)?[%％]|(?:清点|点算|统计|计完|计出|开出)了?(?:约|近|超过)?\d{1,2}(?:\.\d+)?[%％]的?(?:选票|票数|票箱|投票站)/u,
};
