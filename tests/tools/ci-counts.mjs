// Prints "passed failed" of a vitest JSON report; a run that left no report counts as one failure.
import { readFileSync } from 'node:fs';

try {
  const { numPassedTests, numTotalTests, success } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const failed = numTotalTests - numPassedTests;
  console.log(numPassedTests, success ? failed : Math.max(1, failed));
} catch {
  console.log(0, 1);
}
