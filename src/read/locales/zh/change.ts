/** Ends of the words before a value that tell whether a change goes by so much (增加了) or to so much (增加到). */
export const CHANGE_BY =
  /(?:增加|增长|上升|上涨|提高|提升|扩大|减少|下降|下跌|下滑|降低|下调|上调|缩小|缩减|回落|攀升|飙升|激增|涨|跌|降|升|增|减)(?:了|幅(?:度)?(?:为|达|约)?|近|约|超过|超|逾|大约|将近|至少)*\s*$/u;
export const CHANGE_TO =
  /(?:增加|增长|上升|上涨|提高|提升|扩大|减少|下降|下跌|下滑|降低|下调|上调|缩小|缩减|回落|攀升|飙升|激增|涨|跌|降|升|增|减)(?:到|至|为|达到|达|成)(?:了|近|约|超过|超|逾|大约|将近|至少)*\s*$/u;
export const CHANGE_VERB = /[增升涨提扩减降跌缩落]|下滑|攀|飙|回落/u;

const UP =
  '增加|增长|上升|上涨|上调|提高|提升|攀升|飙升|激增|猛增|扩大|增多|回升|递增|新增|增幅|涨幅|升幅|盈利|升|涨|增|高出|多出|高';
const DOWN =
  '减少|下降|下跌|下滑|下调|降低|缩小|缩减|削减|回落|递减|骤降|锐减|大跌|暴跌|降幅|跌幅|减幅|亏损|损失|减|降|跌|低';
const LINK = '(?:幅度?|了|到|至|为|达到?|近|约|超过?|逾|将近|大约|至少|同比|环比|的|是|在|\\s)*';
/** A word of change before its number (上升5%) and behind it (5%的增长). */
export const courses = {
  before: { up: new RegExp(`(?:${UP})${LINK}$`, 'u'), down: new RegExp(`(?:${DOWN})${LINK}$`, 'u') },
  after: {
    up: /^(?:以上|左右)?的(?:年|月)?(?:增长|增幅|涨幅|升幅|上涨|增加)/u,
    down: /^(?:以上|左右)?的(?:年|月)?(?:下降|降幅|跌幅|减幅|下跌|减少|下滑)/u,
  },
  words: { up: new RegExp(`(?:${UP})`, 'u'), down: new RegExp(`(?:${DOWN})`, 'u') },
};
