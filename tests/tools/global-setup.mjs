import { browser } from './browser.mjs';
import { generate } from './build.mjs';

/** Once before all tests: what is generated, and the browser that those of the pages are looked at with. */
export default async function setup() {
  await generate();
  process.env.CHROME_PATH = browser() ?? '';
}
