import type { Lang } from './report.ts';

/** Why a value became no claim or a file was left out, in Chinese; in English the reason is its own wording. */
const CHINESE: Readonly<Record<string, string>> = {
  'no word names what it measures': '处没有词语说明所指',
  'nobody it is said of': '处没有所属主体',
  'part of a date or a place in the text': '处是日期或位置的一部分',
  'nothing names what the row or its column is about': '处所在行列没有说明所指',
  'nothing names what the entry is about': '处所在条目没有说明所指',
  dotfile: '个隐藏文件',
  node_modules: '个 node_modules 目录',
  'symbolic link': '个符号链接',
  'no regular file': '个非普通文件',
  'file of gainsay': '个 gainsay 自身的文件',
  'lock file': '个锁定文件',
  'nested too deep': '个嵌套过深',
  'ruled a misreading': '处经裁定属误读',
  'written by gainsay': '个由 gainsay 生成',
};

/** A reason behind its count, in the reader's language. */
export const reasonWords = (reason: string, lang: Lang): string =>
  lang === 'zh' ? (CHINESE[reason] ?? `个：${reason}`) : reason;
