/** What follows makes the number a value: a unit, a scale word, a percent sign, a date's part, a plural noun. */
export function isCounted(text: string, end: number): boolean {
  return /^(?:[.,:：/]?\d|\s?[%％万亿千百十年月日号时分秒点个家名人位次件台辆架艘座条项份只届倍成折元美欧英港日韩岁度级克吨米公里吉兆瓦gGmMkKtTbB](?![a-z])|\s?(?:percent|per cent|million|billion|trillion|thousand|hundred|dozen|people|years?|months?|weeks?|days?|hours?|minutes?|times|points?|(?!(?:is|was|has|does|as|this|thus|plus|versus|gets|adds|brings|supports|needs|requires|receives|reaches|ends|becomes|includes|comes|works|runs|drops|introduces|remains|fixes|marks)\b)[a-z]+s\b))/u.test(
    text.slice(end, end + 24),
  );
}
