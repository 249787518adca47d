import type { Words } from '../words.ts';

/** What joins two statements or two parts of one. */
export const connectives: Words = {
  and: ['和', '与', '及', '以及', '并', '并且', '且', '而且', '同时', '还有', '暨', '并在'],
  or: ['或', '或者', '抑或', '要么', '还是', '亦或', '或是'],
  but: ['但', '但是', '然而', '却', '可是', '不过', '反而', '而', '尽管', '虽然', '虽', '只是'],
  because: ['因为', '由于', '因此', '所以', '从而', '以致', '鉴于'],
};
