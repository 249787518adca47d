import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a generated file whole, and only where it differs: watchers and other processes see no half of it. */
export function writeIfChanged(target, text) {
  try {
    if (readFileSync(target, 'utf8') === text) return;
  } catch {
    // not there yet
  }
  writeFileSync(`${target}.${process.pid}`, text);
  renameSync(`${target}.${process.pid}`, target);
}
