/** What only an organisation does, right behind its name; and what it is called. */
export const DOES =
  /^(?:,[^,.;]{2,60},)?["”’']?\s+(?:(?:has|have|had|will|also|today|recently|now|is|was|to)\s+){0,2}(?:rais(?:e[sd]?|ing)|clos(?:e[sd]?|ing)|acquir(?:e[sd]?|ing)|launch(?:e[sd]|ing)?|unveil(?:s|ed|ing)?|announc(?:e[sd]?|ing)|releas(?:e[sd]?|ing)|recall(?:s|ed|ing)?|report(?:s|ed)|post(?:s|ed)|fil(?:es|ed) for|agreed to|plan(?:s|ned)? to|secur(?:e[sd]?|ing)|complet(?:e[sd]?|ing)|invest(?:s|ed|ing)?|bank(?:s|ed)|nets?|snags?|lands?|ship(?:s|ped)|deliver(?:s|ed)|in (?:\w+ )?talks|valued at|contribut(?:e[sd]|ing)|led the|put in|said (?:(?!he\b|she\b)\w+ ){0,3}its?\b)/u;
export const IS_FIRM =
  /^,? (?:is |was )?(?:a|an|the) [^,.;]{0,60}\b(?:maker|company|start-?up|firm|developer|operator|manufacturer|producer|retailer|bank|lender|airline|insurer|publisher|provider|unicorn|automaker|carmaker|drugmaker|chipmaker)\b/u;
export const FIRM_BEFORE =
  /\b(?:[Mm]aker|[Ss]tart-?up|[Cc]ompany|[Ff]irm|[Rr]ival|[Ii]nvestor|[Dd]eveloper|[Mm]anufacturer|[Cc]hipmaker|[Cc]armaker|[Aa]utomaker|[Dd]rugmaker|[Aa]irline|[Rr]etailer|[Ll]ender|[Gg]iant|led by|backed by|from investors)\s["“*]{0,3}$/u;
