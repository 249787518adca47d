declare const GAINSAY_VERSION: string;

/** The version of package.json, put in by the build. */
export const VERSION: string = GAINSAY_VERSION;
