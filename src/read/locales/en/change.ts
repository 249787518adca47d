/** Ends of the words before a value that tell whether a change goes by so much or to so much. */
export const CHANGE_BY =
  /\b(?:by|of|another|additional)\s*(?:about|around|nearly|almost|over|more than|some|approximately|roughly|up to|at least|a further|an? average of)?\s*$/iu;
export const CHANGE_TO =
  /\b(?:to|at|reach(?:ed|es|ing)?|hit|total(?:l?ed|l?ing)?|stood at|stands at)\s*(?:about|around|nearly|almost|over|more than|some|approximately|roughly|a record|as (?:much|many|high|low) as|below|under|just)?\s*$/iu;
export const CHANGE_VERB =
  /\b(?:increas|ris(?:e|es|en|ing)\b|rose|gr[eo]w|climb|soar|surg|jump|rais|expand|boost|gain|declin|decreas|fall|fell|drop|reduc|cut|lower|shr[aiu]nk|slump|plung|slid|s[aiu]nk|up\b|down\b|dip)/iu;
