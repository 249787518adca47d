import type { Words } from '../words.ts';

/**
 * Words that make one matter hang on another. `if` and `once` open a condition, `unless` its negation; `depends` names what decides (…取决于…);
 * `requires` says what a thing or party must do first (需, 条件是); `when` closes it (满足…时).
 */
export const conditions: Words = {
  if: ['如果', '若', '若是', '假如', '倘若', '如若', '要是', '假设', '只要', '万一', '如能', '若能', '如获'],
  'only-if': ['只有', '唯有', '除非满足', '仅当', '仅在'],
  unless: ['除非'],
  once: ['一旦', '等到', '在满足', '在获得'],
  depends: ['取决于', '可能取决于', '视乎', '有赖于', '依赖于能否', '系于', '须视', '将取决于', '可能将取决于'],
  requires: [
    '前提是',
    '前提为',
    '前提条件是',
    '前提条件为',
    '条件是',
    '条件为',
    '该条件为',
    '须满足',
    '需满足',
    '需要满足',
    '尚需',
    '仍需',
    '还需',
    '须经',
    '需经',
    '需获得',
    '须获得',
    '尚待',
    '仍须',
    '仍待',
  ],
  otherwise: ['否则', '不然', '要不然'],
};
