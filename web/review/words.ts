import type { Ruling } from '../../src/model/ruling.ts';
import type { Lang } from '../../src/report/report.ts';

/** Words of the review page that the report does not have. */
const WORDS = {
  review: { en: 'Review', zh: '复核' },
  queue: { en: 'Queue', zh: '队列' },
  search: { en: 'Search the findings', zh: '搜索' },
  searchLabel: { en: 'Search', zh: '搜索' },
  show: { en: 'Show', zh: '显示' },
  undecided: { en: 'undecided', zh: '未裁定' },
  staleOnes: { en: 'out of date', zh: '裁定已过时' },
  decidedOnes: { en: 'decided', zh: '已裁定' },
  all: { en: 'all', zh: '全部' },
  conflicts: { en: 'conflicts', zh: '矛盾与不一致' },
  any: { en: 'any', zh: '不限' },
  event: { en: 'Event', zh: '事件' },
  more: { en: 'More filters', zh: '更多筛选' },
  progress: { en: 'decided of those to decide', zh: '已裁定（待裁定总数）' },
  previous: { en: 'Previous', zh: '上一条' },
  next: { en: 'Next', zh: '下一条' },
  undo: { en: 'Undo', zh: '撤销' },
  help: { en: 'Keys', zh: '快捷键' },
  nothing: { en: 'Nothing in the queue fits the filter.', zh: '没有符合筛选条件的条目。' },
  allDone: { en: 'Everything that was to decide is decided.', zh: '全部裁定完毕。' },
  decide: { en: 'Your ruling', zh: '你的裁定' },
  ruling: { en: 'What holds', zh: '结论' },
  which: { en: 'Which claims?', zh: '哪些论断？' },
  reason: { en: 'Reason (required)', zh: '理由（必填）' },
  right: { en: 'Right value (optional)', zh: '正确的值（可选）' },
  until: { en: 'Holds until (optional)', zh: '有效期至（可选）' },
  by: { en: 'Decided by', zh: '裁定人' },
  save: { en: 'Save', zh: '保存' },
  takeBack: { en: 'Take the decision back', zh: '撤回裁定' },
  outOfDate: {
    en: 'The quotes have changed since this was ruled: it silences nothing until renewed.',
    zh: '裁定之后引文已有变动：更新之前，该裁定不再生效。',
  },
  toFix: { en: 'To save, give a ruling, a reason and who decides', zh: '请填写结论、理由和裁定人后再保存' },
  needsClaims: { en: 'Mark the claims this is about', zh: '请标出所指的论断' },
  sources: { en: 'Sources', zh: '来源文档' },
  openAt: { en: 'Open at the quote', zh: '打开并定位到引文' },
  cut: { en: 'A part of the document is shown.', zh: '仅显示文档的一部分。' },
  noToken: {
    en: 'Open the address that `gainsay review` printed: its key is missing here.',
    zh: '请使用 `gainsay review` 打印的地址打开：此处缺少密钥。',
  },
  gone: {
    en: 'The server does not answer. What you wrote is kept on this page.',
    zh: '服务器没有响应。你填写的内容保留在本页。',
  },
  clash: {
    en: 'Somebody else ruled on this finding meanwhile. Nothing of yours is lost.',
    zh: '其间已有其他人对此条作出裁定。你填写的内容没有丢失。',
  },
  theirs: { en: 'Keep theirs', zh: '采用对方的裁定' },
  mine: { en: 'Replace with mine', zh: '以我的裁定替换' },
  faulty: { en: 'The file of decisions has faults and is not written to', zh: '裁定文件有错误，暂不写入' },
  saved: { en: 'Saved', zh: '已保存' },
  undone: { en: 'Taken back', zh: '已撤回' },
  exportCase: { en: 'Export as a test case', zh: '导出为测试用例' },
  goTo: { en: 'Go to the finding', zh: '跳到当前条目' },
  loading: { en: 'Loading …', zh: '正在载入……' },
} as const;
export type ReviewWord = keyof typeof WORDS;
export const say = (key: ReviewWord, lang: Lang): string => WORDS[key][lang];

/** The rulings in the order of their keys, 1 to 7. */
export const RULING_WORDS: Readonly<Record<Ruling, Readonly<Record<Lang, string>>>> = {
  wrong: { en: 'A claim is wrong (or several)', zh: '有论断错误（一处或多处）' },
  'other-scope': { en: 'Neither: another scope', zh: '都没错：范围不同' },
  'other-precision': { en: 'Neither: another precision', zh: '都没错：精度不同' },
  superseded: { en: 'Neither: one overtook the other', zh: '都没错：后者取代前者' },
  intended: { en: 'Neither: it is meant so', zh: '都没错：有意为之' },
  misread: { en: 'gainsay misread a claim', zh: 'gainsay 误读了论断' },
  wait: { en: 'Wait: stays open', zh: '暂缓：保持待定' },
};

/** Key, and what it does. */
export const KEYS: readonly (readonly [string, Readonly<Record<Lang, string>>])[] = [
  ['j ↓', { en: 'next finding', zh: '下一条' }],
  ['k ↑', { en: 'previous finding', zh: '上一条' }],
  ['1 … 7', { en: 'choose a ruling, then write the reason', zh: '选择结论，然后填写理由' }],
  ['a b c …', { en: 'mark claim A, B, C as wrong or misread', zh: '将论断 A、B、C 标为错误或误读' }],
  ['d', { en: 'write the reason', zh: '填写理由' }],
  ['Ctrl+Enter', { en: 'save and go on', zh: '保存并继续' }],
  ['Esc', { en: 'leave the form', zh: '离开表单' }],
  ['u', { en: 'undo the last decision', zh: '撤销上一次裁定' }],
  ['o', { en: 'open the sources at their quotes', zh: '打开来源文档并定位引文' }],
  ['/', { en: 'search', zh: '搜索' }],
  ['?', { en: 'this list', zh: '本列表' }],
];
