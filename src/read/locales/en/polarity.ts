import type { Words } from '../words.ts';

/**
 * `denied`: says that something is not so. `implied`: says it by another word (fail, lack, 拒绝), which the other language may say with a plain "not".
 * `neutral` forms hold such a word and say nothing of the kind.
 */
export const polarity: Words = {
  denied: [
    ...'not never cannot no none nobody nothing neither nor without nowhere unable'.split(' '),
    ...'can won would is are was were do does did has have had could should must ai need'
      .split(' ')
      .map((verb) => `${verb}n't`),
    ...'cant wont dont doesnt didnt isnt wasnt arent couldnt shouldnt wouldnt havent hasnt'.split(' '),
    "can't",
    "won't",
    'no longer',
    'no one',
    'not yet',
    'yet to',
    'no means',
  ],
  'denied-implied': [
    ...'fail fails failed failing failure lack lacks lacked lacking refuse refuses refused refusing refusal deny denies denied denying avoid avoids avoided avoiding prevent prevents prevented preventing prevention stop stops stopped stopping ban bans banned banning prohibit prohibits prohibited forbidden forbid reject rejects rejected cancel cancelled canceled few fewer little less hardly barely scarcely rarely rare seldom unless until till except except-for only but otherwise instead rather beyond too miss misses missed missing lose loses lost losing absence absent empty free against wrong false bad badly poor poorly difficult hard difficulty struggle struggled impossible non un out away end ended ends doubt doubtful reluctant decline declined minus off exclude excluded excluding exclusive loss zero'.split(
      ' ',
    ),
    ...'unknown unlikely uncertain unclear unusual unfortunately unfortunate unhappy unfair unsafe unsuitable unsatisfied unsatisfactory unreasonable unreliable unresponsive unauthorized unauthorised unacceptable unavailable unaware unbelievable uncomfortable unconvinced undeniable unexpected unfamiliar unfinished unforgettable unhelpful unimaginable unimportant uninterested unlimited unlike unnecessary unpleasant unpopular unprecedented unpredictable unprofessional unqualified unresolved unstable unsuccessful unsure unwilling unwanted unworthy untrue untreated unpaid unwritten unbroken unchanged unstoppable'.split(
      ' ',
    ),
    ...'impossible impatient imperfect impolite impractical improper inability inaccurate inadequate inappropriate incapable incomplete inconsistent inconvenient inconvenience incorrect incorrectly indifferent ineffective inefficient inevitable inevitably inexperienced inferior infinite insufficient intolerable invalid invisible irregular irrelevant irresponsible illegal illegally disagree disagreed disappear disappeared disapproval dishonest dislike disabled disappointed disappointing disappointment discomfort disregard dissatisfied dissatisfaction distrust nonsense nonexistent asymptomatic abnormal careless endless harmless homeless useless helpless hopeless meaningless painless worthless wireless countless priceless regardless seamless unanswered inaccuracies inaccuracy misstatements any veto vetoed drops drop dropped eliminate eliminates eliminated discredited immutable reticent different differently before least ban lift first-time first powerless fearless unfixed uninitiated accidentally accident ignorance ignoring ignore ignored secular opponent opposed oppose opposes oppose reject diversity unlucky careful restless speechless ruthless reckless relentless unveiled unsolved unmatched undecided undisclosed undocumented unemployed unemployment unfounded unhealthy unidentified unified unintended uninterrupted unintentionally unjust unnoticed unofficial unpack unrelated unrest unseen unspecified unspoken unsustainable untested unusable unusually unwell unwillingness undoubtedly unquestionably unreal unrealistic uneasy uneven unethical unbearable unbiased unconditional uncontrolled uncontrollable undesirable unequal unexplained unavoidable inaction infrequent inactive inadvertently inexpensive inexplicable inflexible informal inseparable insignificant insecure insecurity instability intolerant invalidated involuntary misunderstand misunderstanding misunderstood mistake mistakes mistaken error errors inoperable disrespectful faulty defective defect violation violate violated defunct same remain remains still'.split(
      ' ',
    ),
    'rid of',
    'in vain',
    'hard to',
    'too to',
    'for the first time',
  ],
  neutral: [
    'not only',
    'no less',
    'not even remotely',
    'without any problem',
    'without any trouble',
    'no problem at all',
    'has still to',
    'not the first',
    "don't hesitate",
    'do not hesitate',
    'not even',
    "isn't only",
    "isn't just",
    'not necessarily',
    'not just',
    'not merely',
    'not to mention',
    'no doubt',
    'no matter',
    'why not',
    'no less than',
    'no more than',
    'no fewer than',
    'whether or not',
    'or not',
    'no problem',
    'no wonder',
    'last but not least',
    'not the least',
    "haven't done so",
    'you never know',
    'no different',
    'should not miss',
    'no better',
    "isn't it",
    "aren't you",
    "don't you",
    "doesn't it",
    "didn't you",
    "wasn't it",
    "don't worry",
  ],
};
