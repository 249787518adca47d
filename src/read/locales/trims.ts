/** Versions of one product by the word that tells them apart, in both languages; the plain one is the product itself. */
export const TRIMS: readonly { readonly id: string; readonly en: string; readonly zh: string }[] = [
  { id: '', en: 'standard|base|entry-level|entry', zh: '标准|基础|入门|普通' },
  { id: 'performance', en: 'performance', zh: '性能|高性能' },
  { id: 'long-range', en: 'long-range|long range', zh: '长续航' },
  { id: 'sport', en: 'sport|sports', zh: '运动' },
  { id: 'premium', en: 'premium', zh: '尊享|尊贵' },
  { id: 'flagship', en: 'flagship|top-end|top', zh: '旗舰|顶配' },
];

/** What a trim is called: the Performance version, the base model. */
export const TRIM_NOUNS = 'version|edition|variant|trim|model';
