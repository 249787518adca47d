/** Ends of the words before a value that tell whether a change goes by so much or to so much. */
export const CHANGE_BY =
  /\b(?:by|of|another|additional)\s*(?:about|around|nearly|almost|over|more than|some|approximately|roughly|up to|at least|a further|an? average of)?\s*$/iu;
export const CHANGE_TO =
  /\b(?:to|at|reach(?:ed|es|ing)?|hit|total(?:l?ed|l?ing)?|stood at|stands at)\s*(?:about|around|nearly|almost|over|more than|some|approximately|roughly|a record|as (?:much|many|high|low) as|below|under|just)?\s*$/iu;
export const CHANGE_VERB =
  /\b(?:increas|ris(?:e|es|en|ing)\b|rose|gr[eo]w|climb|soar|surg|jump|rais|expand|boost|gain|declin|decreas|fall|fell|drop|reduc|cut|lower|shr[aiu]nk|slump|plung|slid|s[aiu]nk|up\b|down\b|dip)/iu;

const UP =
  'increas(?:e[sd]?|ing)|ris(?:es?|en|ing)|rose|gr(?:ow(?:s|n|ing|th)?|ew)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e[sd]?|ing)|jump(?:s|ed|ing)?|rais(?:e[sd]?|ing)|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|up|profits?|add(?:s|ed|ing)?|higher|warmer|longer|heavier|more';
const DOWN =
  'decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|falls?|fell|fallen|falling|drop(?:s|ped|ping)?|reduc(?:e[sd]?|ing|tion)|cut(?:s|ting)?|lower(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|slump(?:s|ed|ing)?|plung(?:e[sd]?|ing)|slid(?:e|es|ing)?|down|los(?:t|es|s|ses|ing)|cooler|shorter|lighter|fewer|less';
const LINK =
  '(?:\\s+(?:by|to|of|at|is|was|are|were|an?|about|around|some|nearly|almost|over|more than|roughly|approximately|as (?:much|many|high|low) as|another|further|additional|sharply|slightly|steadily|quickly|year[- ]on[- ]year|month[- ]on[- ]month))*\\s*[$€£¥]?';
const KIND =
  '[\\s-]*(?:(?:year|month|quarter)[- ](?:on|over)[- ](?:year|month|quarter)|annual|yearly|monthly|sharp|steep|net|overall|further)?\\s*';
const tied = (words: string) => new RegExp(`\\b(?:${words})${LINK}$`, 'iu');
const tying = (words: string) => new RegExp(`^${KIND}\\b(?:${words})\\b(?! than\\s*$)`, 'iu');
/** A word of change before its number (up 5%, an increase of 5%) and behind it (a 5% rise). */
export const courses = {
  before: {
    up: tied(UP.replace('|higher|warmer|longer|heavier|more', '')),
    down: tied(DOWN.replace('|cooler|shorter|lighter|fewer|less', '')),
  },
  after: { up: tying(UP), down: tying(DOWN) },
  words: { up: new RegExp(`\\b(?:${UP})\\b`, 'iu'), down: new RegExp(`\\b(?:${DOWN})\\b`, 'iu') },
};
