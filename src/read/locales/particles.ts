/** Words that carry no content of their own: where two texts are laid beside each other they neither join nor part them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for from with and or as is are was were be been being it its this that these those there has have had having do does did ' +
    'will would can could may might shall should he she they them his her their hers theirs him i you we our your my me us who whom whose which what when where while ' +
    'than then so such also just only own same into onto over under about after before between during through per each every any some all both more most less least ' +
    'not no nor but if because until up out off again once here how why s t ll re ve d m according based via among said says say told total ' +
    '的 了 在 是 有 和 与 及 为 被 把 将 也 都 就 而 着 过 之 其 这 那 个 一 地 得 于 以 从 对 向 给 共 我 你 他 她 它 们 吧 吗 呢 啊 还 并 但 等 上 里 中'
  ).split(' '),
);
