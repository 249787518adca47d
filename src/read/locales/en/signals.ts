import type { Form } from '../signals.ts';
import type { Words } from '../words.ts';

const words = (list: string): string[] => list.split('|');

/** What leaves a choice. `implied` words may stand for "or" in the other language. */
export const choice: Words = {
  or: words('or'),
  and: words('and|as well as|along with|together with'),
  'or-implied': words(
    'either|whether|any|nor|neither|and/or|/|else|otherwise|between|without|no|not|sometimes|alternatively|vs|versus|if',
  ),
  neutral: words(
    'or so|more or less|sooner or later|whether or not|or not|one or two|two or three|or more|or less|or above|or below|or older|or later|and so on|in order',
  ),
};

/** How sure it is said to be. `hedged` marks a possibility, `implied` may render one. */
export const certainty: Words = {
  hedged: words(
    'may|might|could be|could have|could lead|could cause|could help|could become|could also|could still|could take|could make|could mean|could result|could face|could reach|could affect|could even|could soon|could get|could come|could go|possibly|perhaps|maybe|probably|likely|potentially|may be|may have|apparently|seems|seem|seemed|appears to|appeared to|is expected to|are expected to|expected to|is likely to|are likely to|presumably|allegedly|reportedly',
  ),
  'hedged-equal': words(
    'possible|possibility|possibilities|probable|probability|risk|unlikely|chance|chances|potential|threat|suspected|estimated|forecast|projected|predicted|expected|expects|expect|believed|thought|think|fear|fears|afraid|guess|would|should|if|whether|unclear|about|according to estimates',
  ),
  'hedged-implied': words(
    'could|can|would|should|unlikely|possible|possibility|possibilities|impossible|potential|risk|chance|chances|probability|probable|appear|appears|appeared|believe|believed|believes|think|thinks|thought|suspect|estimate|estimated|forecast|predict|predicted|expect|expects|expected|expectation|hope|hopefully|guess|afraid|fear|fears|concern|suppose|supposed|tend|tends|if|whether|unless|about to|around|approximately|roughly|almost|nearly|sometimes|often|usually|feel|feels|looks|look|sure|wonder|threat|threatened|prospect|eventually|promise|promising|wish|anticipate|anticipated|anticipates|projected|projection|outlook|hopeful|able|ability|capable|allow|allows|enough|any|unclear|not sure|question|doubt|set to|poised',
  ),
  neutral: words(
    "as we could|as she could|as he could|as they could|as i could|could not|couldn't|may god|may i|may you|may we|on may|since may|and may 1|may 2|may 3|may 4|may 5|may 6|may 7|may 8|may 9|could have been|may 1|in may|of may|by may|last may|this may|may day|could see|could hear|could feel|could smell|could tell|as soon as possible|as possible|thanks to",
  ),
};

/** Whether it has happened. */
export const completion: Words = {
  future: words(
    "will|'ll|shall|going to|plan to|plans to|planned to|planning to|is to|are to|intends to|intend to|aims to|aim to|set to|is expected to|are expected to|scheduled to|about to|won't|plan on|plans on|will be",
  ),
  'future-implied': words(
    'would|to be|to|upcoming|coming|next|future|later|soon|can|may|could|might|must|should|if|until|once|when|tomorrow|plan|plans|planned|planning|prepare|prepares|preparing|preparation|let|please|expect|expects|expected|be|proposed|proposal|promise|promised|due|ready|want|wants|hope|hopes|in order|ability|able|would be|so that|unless|tends|usually|always',
  ),
  done: words('did|was|were|has|have|had|has been|have been|had been|began|already|has begun|have begun|had begun'),
  'done-implied': words(
    'became|came|went|got|made|took|brought|held|gave|found|built|completed|finished|said|told|ago|last|yesterday|saw|won|lost|left|since|after|recently|now|so far|ended|ever|past|once',
  ),
};

/** Which way it goes. */
export const direction: Words = {
  up: words(
    'increase|increases|increased|increasing|rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|growth|climb|climbed|climbs|climbing|soar|soared|soaring|surge|surged|surges|surging|expand|expanded|expanding|expansion|raise|raised|raises|raising|boost|boosted|boosts|boosting|enhance|enhanced|enhancing|higher|improve|improved|improves|improving|improvement|accelerate|accelerated|gain|gained|gains|strengthen|strengthened|jumped|upward',
  ),
  down: words(
    'decrease|decreases|decreased|decreasing|decline|declines|declined|declining|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|reduce|reduces|reduced|reducing|reduction|lower|lowers|lowered|lowering|shrink|shrank|shrinking|shrunk|slump|slumped|plunge|plunged|tumble|tumbled|diminish|diminished|dwindle|dwindled|weaken|weakened|worsen|worsened|slow|slowed|slowdown|downward',
  ),
  'up-implied': words(
    'jump|jumps|up|more|additional|add|added|adds|double|doubled|triple|tripled|multiply|extend|extended|heighten|heightened|escalate|escalated|escalating|above|exceed|exceeded|over|greater|larger|widen|widened|highest|most|record|upgrade|upgraded|develop|developed|development|recover|recovery|recovered|elevate|elevated|elevation|faster|build|builds|promote|promoted|further|high|stronger|better|prosper|flourish|boom|longer|bullish|uptick|spike|spiked|spiking|swell|swelled|aggravate|deepen|deepened|beef|scale|inflate|inflation|advance|advanced|lead|ahead|great|new|another|big|good|tall|taller|lift|lifted|optimize|optimise|ascend|sprawl',
  ),
  'down-implied': words(
    'cut|cuts|cutting|lowest|less|fewer|slide|slid|sink|sank|sunk|lose|lost|loss|losses|down|ease|eased|easing|contract|contracted|deteriorate|deteriorated|narrow|narrowed|slowing|below|under|worse|halve|halved|retreat|retreated|subside|subsides|subsided|downgrade|deduct|deducted|minimize|minimise|minimum|relieve|alleviate|mitigate|save|saving|discount|short|shorter|small|smaller|curb|limit|limited|lessen|dip|dipped|recede|receded|low|smallest|least|wane|cheaper|depreciate|discounted|off|thin|drain|drained|collapse|collapsed|crash|crashed|lag|behind|bearish|decay|poor|back|downturn|recession|erode|eroded|exhaust|decimated|dry|freeze|weak|weaker|remove|waterfall|rain|rains|rainfall|autumn|land|landed|crush|slip|slipped|shed|trim|trimmed',
  ),
  neutral: words(
    'fall in love|fall asleep|fell asleep|drop off|dropped off|fall behind|high rise|rise up|drop by|no more|grow up|grew up|growing up|grown up|slow down|lower body|lower house|lower back|higher education|higher ground|drop out|falls|the fall of|in the fall|raise funds|raised funds|raise money|raised money|raise awareness|give rise to|lower yangtze|falling into|fell into|fall into|fallen into|fall in|sunrise|gains access|fall from|fell from|falling from',
  ),
};

/** Meanings told by a word's form; see Form. */
export const forms: readonly Form[] = [
  // unseen, dishonest, non-stop, misread, spotless: the other language says them with a plain denial as often as not.
  {
    respect: 'polarity',
    meaning: 'denied-implied',
    pattern:
      /\b(?:un(?!i[cfoqtv]|der|til|less\b|cle\b)|dis(?![chkpt])|non-?|mis(?!s|t))[a-z]{4,}\b|\b(?!(?:un|regard|neverthe|nonethe)less)[a-z]{3,}less(?:ly|ness)?\b/giu,
  },
  { respect: 'certainty', meaning: 'neutral', pattern: /(?<=\d(?:st|nd|rd|th)? )May\b|\bMay(?= \d)/gu },
  // "Have" is done only with a participle: will have talks, has a roof.
  {
    respect: 'completion',
    meaning: 'neutral',
    pattern:
      /\b(?:have|has)\b(?!\s+(?:(?:[a-z]+ly|already|also|not|never|just|now|since|ever|all|both|only)\s+)*(?:been|become|[a-z]+(?:ed|en|wn|ught|orn|one|ade|ent|old|ept|uilt|ead|aid|ost|eld|ung|unk|ut|et|it|un|ome)\b))/giu,
  },
  // Not uncommon, not without reason: two denials say that it is so.
  {
    respect: 'polarity',
    meaning: 'neutral',
    pattern:
      /\b(?:not|never|n't|hardly)\s+(?:an?\s+)?(?:un[a-z]{5,}|in(?:significant|frequent|considerable)|impossible|without)\b/giu,
  },
];
