import type { Words } from '../words.ts';

/** How a matter stands, told of one of `matters`: state → forms. Which states exclude one another the rules say. Keep the same keys in zh/states.ts. */
export const courses: Words = {
  halted: [
    ...[
      'on hold',
      'on ice',
      'put on hold',
      'put on ice',
      'stalled',
      'stall',
      'suspended',
      'suspends',
      'suspend',
      'frozen',
    ],
    ...['halted', 'halts', 'paused', 'pauses', 'shelved', 'grounded', 'at a standstill', 'in limbo', 'mothballed'],
  ],
  dead: [
    ...['dead', 'called off', 'calls off', 'fell through', 'fallen through', 'collapsed', 'scrapped', 'off the table'],
    ...['fallen apart', 'fell apart', 'abandoned', 'died', 'broke down', 'broken down', 'axed'],
  ],
  doubted: [
    ...['rethinking', 'reconsidering', 'reconsider', 'having second thoughts', 'second thoughts', 're-evaluating'],
    ...['reassessing', 'in doubt', 'in jeopardy', 'getting cold feet', 'reviewing its commitment', 'wavering over'],
  ],
  alive: [
    ...[
      'still on',
      'on track',
      'back on',
      'back on track',
      'going ahead',
      'moving ahead',
      'moving forward',
      'proceeding',
    ],
    ...['continues', 'continue', 'continue to', 'resumed', 'resumes', 'resume', 'goes ahead', 'remains in force'],
    ...['as planned', 'remains on track', 'still happening', 'is happening', 'unaffected', 'not affected'],
  ],
  pending: [
    ...['still happening', 'still pending', 'yet to close', 'has not closed', 'has yet to close', 'not yet closed'],
    ...['still being finalised', 'still being finalized', 'not yet completed', 'yet to be completed', 'still awaiting'],
  ],
  sealed: [
    ...['seals', 'sealed', 'signed and sealed', 'legally binding', 'is binding', 'definitive agreement', 'locks in'],
    ...['locked in', 'a done deal', 'cements', 'clinches', 'clinched', 'set in stone'],
  ],
  loose: [
    ...['nonbinding', 'non-binding', 'not binding', 'not legally binding', 'letter of intent', 'letters of intent'],
    ...['memorandum of understanding', 'term sheet', 'in principle'],
  ],
};

/** What may stand in such a state: matter → words for it. */
export const matters: Words = {
  deal: [
    ...[
      'deal',
      'deals',
      'megadeal',
      'agreement',
      'merger',
      'takeover',
      'acquisition',
      'buyout',
      'tie-up',
      'partnership',
    ],
    ...['transaction', 'collaboration', 'pact', 'purchase', 'investment plan'],
  ],
  talks: ['talks', 'negotiations', 'peace talks', 'discussions'],
  calls: ['api calls', 'api access', 'api service', 'api requests'],
  'top-up': ['top-ups', 'top-up', 'top ups', 'recharges', 'recharging'],
  registration: ['registration', 'registrations', 'sign-ups', 'signups', 'new sign-ups'],
  sales: ['sales', 'pre-orders', 'preorders', 'shipments'],
  production: ['production', 'manufacturing'],
  traffic: ['flights', 'train services', 'rail services', 'metro services', 'bus services', 'ferries'],
  rescue: ['rescue operations', 'search and rescue', 'rescue efforts', 'rescue work'],
};

/** States of persons and founders, told without another word. */
export const standings: Words = {
  'membership:in': [
    ...[
      'join',
      'joins',
      'joined',
      'joining',
      'hired as',
      'appointed',
      'named as',
      'hired by',
      'recruited by',
      'takes over as',
    ],
    ...['will become', 'becomes'],
  ],
  'membership:out': [
    'leaves',
    'left',
    'leaving',
    'departs',
    'departed',
    'resigns',
    'resigned',
    'quits',
    'quit',
    'stepped down',
  ],
  'life:dead': ['the late', 'deceased', 'the deceased'],
  'founding:alone': [
    ...['single-handedly founded', 'founded single-handedly', 'sole founder', 'single-handedly built', 'founded alone'],
    ...[
      'singlehandedly founded',
      'solo founder',
      'single-handedly created',
      'founded on his own',
      'founded on her own',
    ],
  ],
  'founding:joint': [
    'co-founded',
    'cofounded',
    'co-founder',
    'cofounder',
    'co-founders',
    'jointly founded',
    'founded together with',
  ],
  'participation:out': [
    ...[
      'withdraws',
      'withdrew',
      'withdraw',
      'withdrawn',
      'pulls out',
      'pulled out',
      'pull out',
      'pulling out',
      'drops out',
    ],
    ...['dropped out', 'backs out', 'backed out', 'bows out', 'bowed out', 'walks away', 'walked away', 'opted out'],
  ],
};

/** Said of a report, these reject it. */
export const rejections: Words = {
  report: ['report', 'reports', "report's", 'rumour', 'rumours', 'rumor', 'rumors', 'claims', 'story'],
  rejected: ['nonsense', 'untrue', 'false', 'baseless', 'rubbish', 'unfounded', 'without foundation', 'fabricated'],
};
