// Packs the project, installs the package in an empty folder and uses it there: the binary and the library.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'gainsay-package-'));
const shell = process.platform === 'win32';
const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()));
  const missing = ['dist/gainsay.cjs', 'dist/index.js', 'dist/types/index.d.ts', 'README.md', 'LICENSE'].filter(
    (name) => !packed.files.some((file) => file.path === name),
  );
  if (missing.length) throw new Error(`the package lacks ${missing.join(', ')}`);
  const home = join(folder, 'use');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], home);

  writeFileSync(join(home, 'a.md'), '2031-03-31 Company A raised $400 million in its Series B.\n');
  writeFileSync(join(home, 'b.md'), '2031-04-02 Company A raised $410 million in its Series B.\n');
  const bin = join(home, 'node_modules/gainsay/dist/gainsay.cjs');
  const run = spawnSync(process.execPath, [bin, 'check', 'a.md', 'b.md', '--format', 'json'], {
    cwd: home,
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout);
  if (report.documents.length !== 2)
    throw new Error(`check read ${report.documents.length} documents of 2\n${run.stderr}`);

  const use =
    "import { check } from 'gainsay'; process.stdout.write(String(check([{ id: 'a', text: 'Company A raised $4 million.' }]).version));";
  writeFileSync(join(home, 'use.mjs'), use);
  if (execFileSync(process.execPath, ['use.mjs'], { cwd: home, encoding: 'utf8' }) !== '1')
    throw new Error('the library does not answer');
  console.log(
    `${packed.filename}: ${packed.files.length} files, ${Math.round(packed.unpackedSize / 1024)} KB; installs and runs`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
