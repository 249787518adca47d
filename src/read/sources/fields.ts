/** What a key says of its document. */
export type Field =
  | 'title'
  | 'summary'
  | 'published'
  | 'saved'
  | 'author'
  | 'editor'
  | 'publisher'
  | 'url'
  | 'translation'
  | 'language'
  | 'tags'
  | 'kind'
  | 'credit';

/** Keys as written in front matter, key lists and page headers; case, spaces and joining marks do not count. */
const KEYS: Readonly<Record<Field, string>> = {
  title: 'title headline og:title 标题 標題 题目',
  summary:
    'summary description excerpt abstract lead dek tldr og:description 摘要 简介 簡介 导读 導讀 导语 概要 内容提要',
  published:
    'date published publishdate publisheddate publishedat publishedon publicationdate pubdate datepublished article:published_time publishtime posted postedon datetime time timestamp created createdat releasedate 日期 时间 時間 发布日期 发布时间 发表日期 发表时间 發布日期 發布時間 發佈日期 發佈時間 刊发日期 出版日期 原文日期',
  saved:
    'lastmod lastmodified updated updatedat modified saved savedat clipped archived retrieved accessed article:modified_time datemodified 保存时间 保存日期 目录日期 收录时间 抓取时间 采集时间 归档时间 更新时间 更新日期 最后更新',
  author: 'author authors by byline writtenby writer creator 作者 撰文 记者 記者 撰稿 文 文字 article:author',
  editor: 'editor editedby 编辑 編輯 责编 责任编辑 責任編輯 审核 校对',
  publisher:
    'publisher source sourcename sitename og:site_name outlet publication media 来源 來源 文章来源 稿源 消息来源 媒体 出处 出處 转自 转载自 出品',
  url: 'url link permalink canonical canonicalurl sourceurl sourcelink originallink originalurl original og:url 网址 链接 連結 原文 原文链接 原文連結 原文地址 来源链接 文章链接 本文链接',
  translation:
    'translator translation translatedby translatedfrom translationof 译者 譯者 翻译 翻譯 译注 译文 编译 編譯',
  language: 'lang language locale 语言 語言',
  tags: 'tags tag categories category keywords topics 标签 標籤 关键词 关键字 分类 分類 栏目 主题',
  kind: 'type kind documenttype 类型 類型 文章类型 体裁',
  credit:
    'imagecredit imagecredits photocredit photo photos image images credit 图片来源 圖片來源 题图 題圖 图源 配图 头图 供图 摄影',
};

const fold = (key: string): string =>
  key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-*]/gu, '');

const BY_KEY: ReadonlyMap<string, Field> = new Map(
  (Object.entries(KEYS) as [Field, string][]).flatMap(([field, keys]) =>
    keys.split(' ').map((key) => [fold(key), field] as const),
  ),
);

/** The field a key stands for, or null for a key of its own. */
export const fieldOf = (key: string): Field | null => BY_KEY.get(fold(key)) ?? null;

/** Whether a key is written in Chinese. */
export const isChinese = (key: string): boolean => /\p{Script=Han}/u.test(key);
