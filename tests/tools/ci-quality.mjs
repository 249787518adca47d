// Scores the build on real documents where the scorers lie beside the project (../shared), prints the board and holds it against
// tests/quality.json. `--write` records the figures just measured.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const SCORER = '../shared/score/board.mjs';
const RECORD = 'tests/quality.json';
/** Figures where less is better; of all others, more is. Seconds and rates depend on the machine and are not held. */
const LESS_IS_BETTER = /^(lookAlikes|unlabelledPerDocument|notVerbatim|rightFlagged|hardFlagged|.*\/100)$/;
/** No false alarm on a look-alike and no quote that is not verbatim is let through; a few alarms a document may come and go. */
const slackOf = (key) =>
  /^(lookAlikes|notVerbatim)$/.test(key) ? 0 : key === 'unlabelledPerDocument' ? 0.3 : record.slack;
const NOT_HELD = /^(seconds|pairsPerSecond)$/;

if (!existsSync(SCORER)) {
  console.log(`${SCORER} is not here: nothing to score`);
  process.exit(0);
}
const args = [SCORER, '--cmd', `node ${process.cwd()}/dist/gainsay.cjs`, '--limit', '300', '--json'];
const board = JSON.parse(
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 }),
);
for (const part of ['seeds', 'funding', 'domains']) if (board[part]) board[part].claimedShare = claimedShare(part);
for (const [part, row] of Object.entries(board))
  console.log(
    `${part.padEnd(9)} ${Object.entries(row)
      .map(([key, value]) => `${key} ${value ?? '-'}`)
      .join('   ')}`,
  );

const record = JSON.parse(readFileSync(RECORD, 'utf8'));
if (process.argv.includes('--write')) {
  const held = Object.entries(board).map(([part, row]) => [
    part,
    Object.fromEntries(Object.entries(row).filter(([key]) => !NOT_HELD.test(key))),
  ]);
  writeFileSync(RECORD, `${JSON.stringify({ slack: record.slack, board: Object.fromEntries(held) }, null, 2)}\n`);
  process.exit(0);
}
const worse = Object.entries(record.board).flatMap(([part, row]) =>
  Object.entries(row).flatMap(([key, before]) => {
    const now = board[part]?.[key] ?? null;
    if (before === null || NOT_HELD.test(key)) return [];
    if (now === null) return [`${part} ${key}: ${before} before, no figure now`];
    const fell = LESS_IS_BETTER.test(key) ? now - before : before - now;
    return fell > slackOf(key) ? [`${part} ${key}: ${before} before, ${now} now`] : [];
  }),
);
for (const line of worse) console.error(`worse: ${line}`);
process.exitCode = worse.length ? 1 : 0;

/** How many of a hundred values that were read became claims. */
function claimedShare(corpus) {
  const args = ['dist/gainsay.cjs', 'check', `../shared/corpus/${corpus}`, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { values, claimed } = JSON.parse(stdout).coverage;
  return Math.round((1000 * claimed) / values) / 10;
}
