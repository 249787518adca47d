// What a program is told to ask of another, in both languages.

/** Words that make the program behind them one that is asked for, or no longer served: never what is spoken of. */
export const ASKS_FOR =
  /(?:\b(?:requir(?:es?|ed|ing)|needs?|runs on|depends on|(?:drop(?:s|ped)?|end(?:s|ed)?) support for|no longer supports)|要求|需要|需|依赖|运行于|不再支持|停止支持)(?:\s?(?:at least|a minimum of|至少|最低))?\s*$/iu;
export const SERVED_NO_MORE = /(?:support for|no longer supports|不再支持|停止支持)\s*$/iu;
export const OR_LATER =
  /^\s?(?:\+|or (?:later|newer|higher|above|greater)|and (?:later|newer|above|up)|(?:及|或|和)(?:以上|更高|更新)|以上)/iu;
/** To build it, to test it or to use its plug-in may ask for more than to run it. */
export const OTHER_USE =
  /\b(?:build|compil|develop|contribut|test|plug-?in|client|docs|documentation)|编译|构建|开发|测试|插件|客户端|文档/iu;
/** A version with these before it is the least that will do. */
export const AT_LEAST = /at least|minimum|至少|最低/iu;
