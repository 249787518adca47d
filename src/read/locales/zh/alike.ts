import type { Words } from '../words.ts';

/** Words of everyday telling that stand for one another where two texts speak of one thing: concept → forms. Keys are the same in en/alike.ts. */
export const alike: Words = {
  death: ['死亡', '死', '身亡', '遇难', '丧生', '去世', '逝世', '病逝', '死者', '死去'],
  injury: ['受伤', '负伤', '伤者', '伤'],
  case: ['病例', '感染', '确诊', '感染者', '患者'],
  recovery: ['治愈', '康复', '痊愈'],
  film: ['电影', '影片', '片子'],
  review: ['评论', '影评', '评价'],
  rating: ['评分', '得分', '分数'],
  earn: ['票房', '收入', '营收', '赚', '挣'],
  sale: ['卖出', '销售', '售出', '出售', '销量', '卖'],
  buy: ['购买', '买', '购入', '收购', '购'],
  birth: ['出生', '生于', '诞生', '出生于'],
  release: ['发行', '发布', '上映', '推出', '出版', '首播', '公布'],
  people: ['人口', '居民', '人'],
  employee: ['员工', '职工', '雇员', '工人'],
  rise: ['上涨', '增长', '增加', '上升', '提高', '升高', '涨'],
  fall: ['下跌', '下降', '减少', '降低', '跌', '降'],
  win: ['赢', '获胜', '战胜', '击败', '打败', '胜'],
  marry: ['结婚', '成婚', '完婚', '婚'],
  begin: ['开始', '成立', '创立', '创办', '创建', '建立', '设立'],
  end: ['结束', '完成', '终结'],
  match: ['比赛', '赛事', '场次'],
  old: ['年龄', '岁'],
  place: ['位于', '坐落', '地处'],
  child: ['孩子', '儿童', '小孩', '子女'],
};
