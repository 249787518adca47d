const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After these (lower case, without their last full stop) a sentence never ends: something always follows. */
export const NEVER_LAST = set(
  'mr mrs ms mx dr prof rev fr sr st gen col maj capt lt sgt cmdr adm sen rep gov pres hon messrs vs v e.g i.e cf viz ca approx est no nos vol fig figs sec ch pp pg ed eds jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri rs art al',
);

/** After these a sentence ends only where a word follows that begins sentences. */
export const SOMETIMES_LAST = set(
  'inc corp ltd co cos llc plc bros assn dept univ intl jr esq ph.d m.d b.a m.a u.s u.k u.n e.u u.s.a d.c a.m p.m etc et.al mt ft ave blvd rd sq km kg lb lbs oz min max hr hrs sq.ft',
);

/** Words that begin sentences far more often than they go on after an abbreviation. */
export const STARTERS = set(
  'the a an this that these those it its he his she her they their we our you your i my there here but and or so yet if when while where as at in on by for from to with after before since during despite although though because however meanwhile also still now then one some many most all both such not no what who why how last next earlier later according under over between among',
);
