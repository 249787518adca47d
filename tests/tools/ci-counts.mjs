// Prints "passed failed" of a vitest JSON report; a run that left no report counts as one failure, a test that its machine cannot run as none.
import { readFileSync } from 'node:fs';

try {
  const { numPassedTests, numPendingTests, numTotalTests, success } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const failed = numTotalTests - numPassedTests - numPendingTests;
  console.log(numPassedTests, success ? failed : Math.max(1, failed));
} catch {
  console.log(0, 1);
}
