const ACTIVE = /[\u007F-\u009F\p{Bidi_Control}\u2028\u2029\uFEFF]/gu;

/** JSON whose text does nothing in a terminal or an editor: what JSON leaves raw and a screen obeys is escaped. The value is the same. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    ACTIVE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
