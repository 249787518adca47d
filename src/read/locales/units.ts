/** What a written unit stands for: code and factor of the value ("GW" → W, 1e9). Times per second, money and shares are units as well. */
export interface Unit {
  readonly kind: 'measure' | 'percent' | 'money' | 'multiple' | 'time';
  readonly code: string;
  /** Exact factor as [numerator, denominator]: a value in this form times it is a value in `code`. */
  readonly factor: readonly [bigint, bigint];
  /** True for a unit that is read only with a sure number before it: one letter, or a word of many meanings. */
  readonly weak?: boolean;
}

/** One row of a locale's table: code, decimal factor, forms. A factor such as `1e9` or `1/3.6` is exact. */
export type UnitRow = readonly [code: string, factor: string, forms: string];

export function exactFactor(text: string): readonly [bigint, bigint] {
  const [top = '1', bottom = '1'] = text.split('/');
  const a = scaled(top);
  const b = scaled(bottom);
  return [a[0] * b[1], a[1] * b[0]];
}

function scaled(text: string): readonly [bigint, bigint] {
  const [mantissa = '1', exponent = '0'] = text.split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0 ? [digits * 10n ** BigInt(power), 1n] : [digits, 10n ** BigInt(-power)];
}

export function* unitForms(
  rows: readonly UnitRow[],
  kind: Unit['kind'],
  weak = false,
): Generator<readonly [string, Unit]> {
  for (const [code, factor, forms] of rows)
    for (const form of forms.split('|'))
      yield [form, { kind, code, factor: exactFactor(factor), ...(weak ? { weak } : {}) }];
}

/** How units of one dimension compare: code → [dimension, factor to the dimension's first unit]. */
export const DIMENSIONS: Readonly<Record<string, readonly [dimension: string, factor: string]>> = {
  m: ['length', '1'],
  km: ['length', '1000'],
  cm: ['length', '0.01'],
  mm: ['length', '0.001'],
  dm: ['length', '0.1'],
  um: ['length', '1e-6'],
  nm: ['length', '1e-9'],
  mi: ['length', '1609.344'],
  ft: ['length', '0.3048'],
  in: ['length', '0.0254'],
  yd: ['length', '0.9144'],
  nmi: ['length', '1852'],
  li: ['length', '500'],
  kg: ['mass', '1'],
  g: ['mass', '0.001'],
  mg: ['mass', '1e-6'],
  ug: ['mass', '1e-9'],
  t: ['mass', '1000'],
  lb: ['mass', '0.45359237'],
  oz: ['mass', '0.028349523125'],
  jin: ['mass', '0.5'],
  liang: ['mass', '0.05'],
  l: ['volume', '1'],
  ml: ['volume', '0.001'],
  m3: ['volume', '1000'],
  gal: ['volume', '3.785411784'],
  bbl: ['volume', '158.987294928'],
  hl: ['volume', '100'],
  ft3: ['volume', '28.316846592'],
  cup: ['volume', '0.2365882365'],
  tbsp: ['volume', '0.01478676478125'],
  tsp: ['volume', '0.00492892159375'],
  pt: ['volume', '0.473176473'],
  qt: ['volume', '0.946352946'],
  m2: ['area', '1'],
  km2: ['area', '1e6'],
  ha: ['area', '1e4'],
  acre: ['area', '4046.8564224'],
  ft2: ['area', '0.09290304'],
  mu: ['area', '2000/3'],
  mi2: ['area', '2589988.110336'],
  'km/h': ['speed', '1/3.6'],
  'm/s': ['speed', '1'],
  mph: ['speed', '0.44704'],
  kn: ['speed', '1852/3600'],
};

/** What stands before the magnitude of an earthquake. */
export const MAGNITUDES = [
  'magnitude',
  'magnitude of',
  'magnitude was',
  'M',
  'Mw',
  'Mww',
  'ML',
  '震级',
  '震级为',
  '震级达',
  '里氏',
  '里氏震级',
];
