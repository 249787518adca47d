/** One fault of the user's input: where (file:line:column), what is wrong, what was expected, how to mend it. */
export interface Issue {
  readonly where: string;
  readonly what: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** One line: where, what, what was expected, how to mend it. */
export const describeIssue = (issue: Issue): string =>
  `${issue.where} ${issue.what}${issue.expected ? `, expected ${issue.expected}` : ''}${issue.hint ? ` (${issue.hint})` : ''}`;

/** Something the reader can mend: every fault of one kind of input, shown together. */
export class UserError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map(describeIssue).join('\n'));
    this.name = new.target.name;
    this.issues = issues;
  }
}

/** By shape, not by class: the binary holds two copies of this file (tests/tools/build-binary.mjs). */
export const isUserError = (error: unknown): error is UserError => error instanceof Error && 'issues' in error;

/** gainsay.yaml or the command line. */
export class ConfigError extends UserError {}
/** A file of rules/ or of the user's own rules folder. */
export class RuleFileError extends UserError {}
/** A source that cannot be read. */
export class SourceError extends UserError {}
