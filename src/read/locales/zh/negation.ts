import type { Words } from '../words.ts';

/** `not` denies what follows in its clause; `denies` denies the complement of a denial; `instead` denies the alternative it names; `stopped` says it was so and is no more. */
export const negation: Words = {
  not: [
    '没有',
    '没',
    '并没有',
    '并未',
    '未',
    '从未',
    '未曾',
    '未能',
    '未有',
    '不会',
    '不是',
    '并不是',
    '并非',
    '不能',
    '无法',
    '不可能',
    '不打算',
    '不计划',
    '没能',
    '无意',
    '无须',
    '不予',
    '不得',
    '绝不会',
    '并不会',
    '也不会',
    '并不',
    '无计划',
    '不考虑',
    '不存在',
  ],
  denies: ['否认', '矢口否认', '否定', '驳斥', '辟谣', '予以否认', '澄清', '反驳'],
  /** 尚未: not so far; what it governs is still to come. */
  'not-yet': ['尚未', '仍未', '还未', '还没', '还没有', '迟迟未', '尚无'],
  instead: ['而非', '而不是'],
  false: ['不实', '不属实', '纯属虚构', '子虚乌有', '假消息', '属虚假', '属谣言', '无稽之谈', '胡说', '不真实'],
  stopped: ['不再', '不复', '已不再', '不再是'],
};

/** Forms that hold a cue and are none, or belong to a value's own qualifier. */
export const neutral: Words = {
  neutral: [
    // 不, 未, 没 inside other words
    ...'不仅 不只 不单 不光 不但 不止 不久 不断 不同 不得不 不少于 不低于 不高于 不超过 不多于 不晚于 不早于 没有超过 未超过 不足 不到  不会低于 不会超过 不会少于'.split(
      ' ',
    ),
    ...'未来 未上市 未经 未知 未成年 未婚 没想到 没收 淹没 埋没 出没 没落 沉没 不料 不惜 不含 不包括 不计入 拒绝置评 不予置评'.split(
      ' ',
    ),
    // 将 that is no future: 将 + what is acted upon, and other words
    ...'将其 将这 将该 将之前 将此 将原 将自己 将自身 将上述 将旗下 将他 将她 将它 将所有 将全部 将公司 将军 将近 将来 名将 即将到来'.split(
      ' ',
    ),
    // 称, 说, 据, 报道 inside other words
    ...'称为 被称为 称作 号称 名称 职称 简称 俗称 说明 小说 学说 说法 来说 换句话说 也就是说 话说 可以说 一般来说 简单来说 具体来说 据点 数据 证据 占据 收据 单据 据此 新闻报道'.split(
      ' ',
    ),
    // 了, 曾, 拟, 疑, 成功 inside other words
    ...'为了 除了 了解 了解到 了不起 曾经 曾祖 拟人 模拟 虚拟 拟合 成功率 完成度 已故 希望工程 目标客户 规划局 计划书 计划经济 或者说'.split(
      ' ',
    ),
  ],
};
