import type { Words } from '../words.ts';

/** Superlatives and exclusive roles by what they rank: dimension → forms. The scope (史上, 全球, AI领域) is read around them. */
export const superlatives: Words = {
  size: ['最大', '最大规模', '规模最大', '最大的', '最大单笔', '最大一笔', '最大型', '体量最大', '最庞大'],
  value: ['最高', '最高的', '最贵', '最昂贵', '估值最高', '市值最高', '收入最高'],
  low: ['最低', '最小', '最少', '最便宜'],
  speed: ['最快', '最快的', '增长最快'],
  count: ['最多', '最多的'],
  death: ['最致命', '死亡人数最多', '伤亡最重', '最严重'],
  strength: ['最强', '最强大', '最先进', '最好', '最强的'],
  time: ['首次', '首个', '首家', '首款', '第一个', '首笔', '史上首次', '头一次', '首例', '首批'],
  record: ['创纪录', '创历史新高', '创下纪录', '历史新高', '创下新高', '破纪录', '史无前例', '空前'],
  exclusive: ['唯一', '独家', '独占', '专属', '唯一的', '独家的', '排他', '排他性'],
};
