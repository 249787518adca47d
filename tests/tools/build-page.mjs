// web/page.generated.json: the style sheet and the script of the report, each one string with the hash its content security policy names.
// web/review.generated.json: those of the review page, which its server serves.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeIfChanged } from './write.mjs';

export async function buildPage(root) {
  const bundled = async (entry, more) => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      charset: 'utf8',
      write: false,
      logLevel: 'warning',
      ...more,
    });
    return outputFiles[0].text.trim();
  };
  const style = await bundled('web/styles/report.css', { loader: { '.css': 'css' }, target: 'chrome123' });
  const script = await bundled('web/script/report.ts', { format: 'iife', target: 'es2022' });
  const hash = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
  const review = {
    style: await bundled('web/styles/review.css', { loader: { '.css': 'css' }, target: 'chrome123' }),
    script: await bundled('web/review/main.tsx', { format: 'esm', target: 'es2022' }),
  };
  writeIfChanged(join(root, 'web/review.generated.json'), JSON.stringify(review));
  writeIfChanged(
    join(root, 'web/page.generated.json'),
    JSON.stringify({ style, styleHash: hash(style), script, scriptHash: hash(script) }),
  );
}
