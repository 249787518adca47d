import type { Form } from '../signals.ts';
import type { Words } from '../words.ts';

const words = (list: string): string[] => list.split(' ');

/** What leaves a choice. `implied` words may stand for 或 in the other language. */
export const choice: Words = {
  or: words('或 或者 抑或 要么 亦或 或是'),
  and: words('和 与 及 以及 并 并且 且'),
  'or-implied': words(
    '还是 、 / 任何 无论 不论 不管 是否 也好 否则 要不 不 没 无 未 甚至 乃至 至 到 不然 ， 其他 等 以 若 如果 能否 有没有 有的 有时 二选一 之间 其中',
  ),
  neutral: words(
    '或更多 或更 或以上 及以上 或以下 及以下 或将 或许 或会 或有 或因 还是会 还是很 还是要 还是可以 还是有 还是不 还是没 还是没有 或多或少 还是比较 还是挺 可和 和平 和谐 和气 温和 饱和 缓和 共和 和解 总和 和睦 柔和 附和 和尚 参与 与会 与否 给予 与此 以及时 普及 及时 及其 涉及 提及 及格 顾及 危及 波及 不及 来不及 并非 并不 并没有 并未 合并 并购 一并 不同 相同 共同 同样 同比 同意 同学 同事 合同 同日 同步',
  ),
};

/** How sure it is said to be. `hedged` marks a possibility, `implied` may render one. */
export const certainty: Words = {
  hedged: words(
    '可能 可能会 有可能 很可能 或许 也许 大概 恐怕 恐将 或将 或会 兴许 似乎 疑似 预计 有望 预料 料将 说不定 大概率 极有可能 或可 或者会 应该会',
  ),
  'hedged-equal': words(
    '恐 估计 涉嫌 据称 据信 看来 应该 认为 相信 会 或 如果 若 将 预 望 有可能 可能性 潜在 风险 预测 推测 怕 担心 想 愿 要 能',
  ),
  'hedged-implied': words(
    '可 能 会 可以 能够 将 或 望 应 应该 想 觉得 认为 相信 以为 怀疑 猜 怕 担心 若 如果 如 是否 吗 要 感觉 看似 看起来 貌似 风险 机会 几率 概率 希望 期待 潜在 推测 预测 预期 计划 拟 打算 接近 左右 约 几乎 差不多 往往 有时 经常 通常 容易 推断 据说 传闻 疑 不定 未必 不确定 威胁 前景 预 即将 也是 想必 难免 想要 足以 便于 怎么 任何 万一 一旦 假如 要是',
  ),
  neutral: words(
    '尽可能 不可能 没可能 没有可能 绝无可能 能源 能力 功能 性能 智能 社会 会议 机会 会员 大会 委员会 协会 可是 可爱 可怜 将军 将近',
  ),
};

/** Whether it has happened. */
export const completion: Words = {
  future: words('将 将会 将要 拟 打算 即将 将于 计划'),
  'future-implied': words(
    '会 要 准备 预计 有望 未来 明天 明年 下周 下月 今后 以后 届时 能 可 可以 可能 想 应 须 必须 请 如果 若 一旦 就 就会 待 等 希望 力争 争取 旨在 以便 目标 需 需要 应该 想要 可望 承诺 决定 建议 倡议 再 后 便 才 则 让 使 预期 愿 来 去 下 计划于 的计划 计划的 规划 接下来 马上 很快 当',
  ),
  done: words('已 已经 曾 曾经 业已 均已 已于 早已'),
  'done-implied': words(
    '了 过 完 成功 去年 昨天 昨日 上周 上月 前 当时 此前 日前 近日 以来 刚 曾是 完成 结束 获 到 一直 至今 截至 不久',
  ),
  neutral: words(
    '将其 将该 将这 将此 将它 将他 将她 将军 将近 通过 经过 超过 过去 过程 不过 过于 过敏 过滤 过年 过期 路过 难过 为了 除了 了解 了不起 虚拟 模拟 拟合 计划经济 计划署 计划生育 计划单列 开发计划 计划书',
  ),
};

/** Which way it goes. */
export const direction: Words = {
  up: words(
    '增加 增长 上升 上涨 上调 提高 提升 攀升 飙升 激增 猛增 扩大 扩张 增强 加强 增多 增至 增添 增进 加快 加速 回升 升至 递增 增幅 涨幅 猛涨 暴涨 改善 走高 更高 加大',
  ),
  down: words(
    '减少 下降 下跌 下滑 下调 降低 缩小 缩减 减弱 减缓 减轻 减小 放缓 回落 走低 削减 削弱 萎缩 跌至 降至 降到 减至 下挫 暴跌 大跌 骤降 锐减 衰退 恶化 递减 降幅 跌幅 更低',
  ),
  'up-implied': words(
    '增 上扬 升 涨 扩展 扩 改进 加剧 回暖 反弹 上浮 延长 拓展 增产 增值 新增 高 更多 多 高于 升级 发展 促进 推动 加 恢复 强化 丰富 壮大 涨价 倍增 翻 创新高 长 更 好 越来越 大 快 进一步 深化 提振 振兴 繁荣 追加 升温 超 过 领先 上 提 强 优 优化 新 再 完善 抬 起 增速 兴 加息 重 涌 拉 向上 热 晋 积累 累',
  ),
  'down-implied': words(
    '减 降 跌 缩 放慢 缩短 减产 贬值 低 低于 少 更少 小 慢 消退 缓解 收窄 收缩 压缩 压低 降级 损失 流失 失去 亏 弱 短 逊 差 便宜 优惠 折 节约 省 扣 抵 落 下行 负 衰 暴减 降温 下 失 掉 退 滑 缓 疲 坠 摔 沉 陷 破 轻 舒缓 没 平静 消 跳水 低迷 缩水 去 收 浅 薄 细 败 底 灭 崩 弃 亡 丢 摆脱 萧条 干',
  ),
  neutral: words(
    '降落伞 降雨 降雨量 降水 降水量 降雪 降临 升旗 减速带 增值 大家 大学 加拿大 新加坡 高中 高铁 参加 小时 小学 差不多 增值税',
  ),
};

/** Meanings told by the form; see Form. */
export const forms: readonly Form[] = [
  // 不退不换, 无声无息, 没日没夜: one denial, said twice for the rhythm.
  { respect: 'polarity', meaning: 'denied', pattern: /([不无没未])\p{Script=Han}\1\p{Script=Han}/gu },
  // 并不罕见, 不是没有: two denials say that it is so.
  {
    respect: 'polarity',
    meaning: 'neutral',
    pattern: /并?不(?:罕见|鲜见|少见|乏|无(?=[可道关])|足为奇)|并?非(?:没有|不|无|罕见)|不是(?:没有|不(?!是))/gu,
  },
  // 谁还敢, 哪有, 怎么可能: a question that denies.
  {
    respect: 'polarity',
    meaning: 'denied-implied',
    pattern:
      /谁[还敢会能肯]|哪[有能里敢]|怎么?(?:可能|会|能|敢)|何[必须尝曾来以]|岂[能会敢可]|首次|第一次|若非|要不是/gu,
  },
  // 将病人分成三组, 将会址定在海边: 将 takes an object as 把 does, and nothing lies ahead.
  {
    respect: 'completion',
    meaning: 'neutral',
    pattern:
      /将(?![会要于在是有把被可不])[^，。；：！？、]{1,24}?(?:拍|分|改|变|定|视|列|纳|转|译|设|划|称|当|作|看|放|送|交|移|搬|带|安排|命名)(?:成|为|入|到|给|在|至|往|作)/gu,
  },
];
