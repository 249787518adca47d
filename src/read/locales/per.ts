/** Tokens are counted by the million or the thousand, those read in and those written apart. */
const tokens = (scales: readonly string[]): string =>
  scales
    .flatMap((scale) => ['', 'input ', 'output ', 'cached input '].map((kind) => `${scale} ${kind}tokens`))
    .join('|');
const tokensHan = (scales: readonly string[]): string =>
  scales
    .flatMap((scale) =>
      ['', '输入', '输出', '个', '个输入', '个输出', ' ', '输入 ', '输出 '].flatMap((kind) =>
        ['token', 'tokens', '词元'].map((noun) => `${scale}${kind}${noun}`),
      ),
    )
    .join('|');

/** What a price or a rate is per: code → forms in each language, as they stand after "per" or a slash, and after 每. */
export const PER: readonly (readonly [code: string, en: string, zh: string])[] = [
  [
    'million tokens',
    tokens(['million', '1 million', 'one million', '1m', 'm']) + '|mtok',
    tokensHan(['百万', '100万', '1m']),
  ],
  ['thousand tokens', tokens(['thousand', '1k', '1,000', 'k']), tokensHan(['千', '1千', '1k', '1000'])],
  ['share', 'share|ads', '股'],
  ['year', 'year|annum|yr', '年|财年'],
  ['quarter', 'quarter', '季度|季'],
  ['month', 'month', '月|个月'],
  ['week', 'week', '周|星期'],
  ['day', 'day', '天|日'],
  ['hour', 'hour|hr', '小时|个小时'],
  ['minute', 'minute', '分钟'],
  ['second', 'second|sec', '秒'],
  ['barrel', 'barrel', '桶'],
  ['t', 'ton|tonne|metric ton', '吨'],
  ['kg', 'kilogram|kilo|kg', '公斤|千克'],
  ['oz', 'ounce|troy ounce', '盎司'],
  ['lb', 'pound|lb', '磅'],
  ['l', 'litre|liter', '升'],
  ['gal', 'gallon', '加仑'],
  ['m2', 'square metre|square meter|sq m', '平方米|平米|平'],
  ['ft2', 'square foot|sq ft', '平方英尺'],
  ['kWh', 'kilowatt-hour|kilowatt hour|kWh', '千瓦时|度'],
  ['people', 'person|head|capita|passenger|employee|people', '人|位'],
  ['user', 'user|seat|subscriber|customer', '用户'],
  ['unit', 'unit|vehicle|car|piece|item', '台|辆|件|个|只|部'],
  ['time', 'time|visit|trip', '次'],
];
