/** Zone abbreviations with one offset, in minutes east of UTC. PT, ET, CT hang on the season and stay open. */
export const ZONES: Readonly<Record<string, number>> = {
  utc: 0, gmt: 0, z: 0, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, est: -300, edt: -240, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, jst: 540, kst: 540, hkt: 480, sgt: 480,
};
export const OPEN_ZONES: readonly string[] = ['pt', 'et', 'ct', 'mt', 'ist', 'cst', 'local time', 'eastern time', 'pacific time', 'eastern', 'pacific'];
