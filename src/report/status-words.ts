import type { Claim } from '../model/claim.ts';
import type { Lang } from './report.ts';

type Label = Readonly<Record<Lang, string>>;

/** What may stand in a state (read/claims/status.ts). */
export const MATTERS: Readonly<Record<string, Label>> = {
  'status:deal': { en: 'state of the deal', zh: '交易状态' },
  'status:talks': { en: 'state of the talks', zh: '谈判状态' },
  'status:calls': { en: 'API service', zh: '接口服务状态' },
  'status:top-up': { en: 'top-ups', zh: '充值状态' },
  'status:registration': { en: 'registration', zh: '注册状态' },
  'status:sales': { en: 'sales', zh: '销售状态' },
  'status:production': { en: 'production', zh: '生产状态' },
  'status:traffic': { en: 'traffic', zh: '交通状态' },
  'status:rescue': { en: 'rescue work', zh: '救援状态' },
  'status:membership': { en: 'membership', zh: '任职' },
  'status:life': { en: 'life', zh: '在世与否' },
  'status:founding': { en: 'founding', zh: '创立' },
  'status:participation': { en: 'participation', zh: '参与' },
};

const STATES: Readonly<Record<string, Label>> = {
  halted: { en: 'on hold', zh: '搁置' },
  dead: { en: 'called off', zh: '告吹' },
  doubted: { en: 'in doubt', zh: '存疑' },
  alive: { en: 'going on', zh: '仍在进行' },
  pending: { en: 'not completed', zh: '尚未完成' },
  sealed: { en: 'sealed', zh: '敲定' },
  loose: { en: 'not binding', zh: '无约束力' },
  defended: { en: 'reports of trouble rejected', zh: '否认有变' },
  in: { en: 'in', zh: '加入' },
  out: { en: 'out', zh: '退出' },
  alone: { en: 'alone', zh: '独自' },
  joint: { en: 'with others', zh: '与他人共同' },
};

/** The state a claim tells, in a reader's word; null where it tells none. */
export function stateWords({ attribute, value }: Pick<Claim, 'attribute' | 'value'>, lang: Lang): string | null {
  if (value.kind !== 'text' || !attribute?.startsWith('status:')) return null;
  if (attribute === 'status:life') return lang === 'zh' ? '已故' : 'deceased';
  return STATES[value.text]?.[lang] ?? null;
}
