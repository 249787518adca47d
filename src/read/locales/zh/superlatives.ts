import type { Words } from '../words.ts';

/** Superlatives and exclusive roles by what they rank: dimension → forms. The scope (史上, 全球, AI领域) is read around them. */
export const superlatives: Words = {
  size: ['最大', '最大规模', '规模最大', '最大的', '最大单笔', '最大一笔', '最大型', '体量最大', '最庞大'],
  value: ['最高', '最高的', '最贵', '最昂贵', '估值最高', '市值最高', '收入最高'],
  low: ['最低', '最小', '最便宜'],
  speed: ['最快', '最快的', '增长最快'],
  count: ['最多', '最多的'],
  death: ['最致命', '死亡人数最多', '伤亡最重', '最严重'],
  strength: ['最强', '最强大', '最先进', '最强的'],
  time: ['首次', '首个', '首家', '史上首次', '头一次', '首例'],
  record: ['创纪录', '创历史新高', '创下纪录', '历史新高', '创下新高', '破纪录', '史无前例', '空前'],
  exclusive: ['唯一', '独家', '独占', '唯一的', '独家的', '排他', '排他性'],
};

/** Forms that look like a rank and are none: 最高可省 … gives a bound, 第一方 is no first. */
export const rankLookAlikes: Words = {
  none: [
    ...'最大限度 最大化 最大程度 最大努力 最高法院 最高人民法院 最高检 最高可 最高达 最高为 最高不超过 最多可 最多达 最快将 最快于 最快可 最低可 最大可 最高温 最低温 最高气温'.split(
      ' ',
    ),
    ...'首次公开募股 首次公开发行 首席 首先 首都 首批票 唯一性 专属于'.split(' '),
  ],
};

/** Within what a rank holds, as components common to both languages. */
export const rankScopes: Words = {
  history: ['史上', '有史以来', '历史上', '历史', '迄今', '迄今为止', '至今', '历来', '历年来', '目前为止'],
  world: ['全球', '世界', '全世界', '世界上'],
  private: ['私募', '未上市', '私人', '非上市', '私有'],
  external: ['外部', '对外'],
  single: ['单笔', '单次', '单轮', '单一'],
  'of-the-year': ['今年', '年度', '本年度'],
};
