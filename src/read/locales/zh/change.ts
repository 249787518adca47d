/** Ends of the words before a value that tell whether a change goes by so much (增加了) or to so much (增加到). */
export const CHANGE_BY =
  /(?:增加|增长|上升|上涨|提高|提升|扩大|减少|下降|下跌|下滑|降低|下调|上调|缩小|缩减|回落|攀升|飙升|激增|涨|跌|降|升|增|减)(?:了|幅(?:度)?(?:为|达|约)?|近|约|超过|超|逾|大约|将近|至少)*\s*$/u;
export const CHANGE_TO =
  /(?:增加|增长|上升|上涨|提高|提升|扩大|减少|下降|下跌|下滑|降低|下调|上调|缩小|缩减|回落|攀升|飙升|激增|涨|跌|降|升|增|减)(?:到|至|为|达到|达|成)(?:了|近|约|超过|超|逾|大约|将近|至少)*\s*$/u;
export const CHANGE_VERB = /[增升涨提扩减降跌缩落]|下滑|攀|飙|回落/u;
