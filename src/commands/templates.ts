import { VERSION } from '../version.ts';

/** What `init` writes: the configuration with every key, as a comment where it is not needed. */
export const CONFIG = `# gainsay.yaml: every key may be left out; an unknown key is an error. Nothing in it runs code, and no path leads out of the repository.

# Files and folders to read where the command line names none.
include: [.]
# Files and folders among them to leave out; .gitignore and .gainsayignore count as well.
exclude: []

# Folder for written reports (report.json, report.md, report.zh.md, report.html).
# reports: reports

# Exit code 1 from this severity on: high, medium, low, never. Without it, check and audit take high, gate takes medium.
# failOn: high

# Language of messages: en, zh.
# lang: en

# Your own rules, laid out as the package's rules/ is; rules to run alone, or to leave out.
# rules:
#   folders: [my-rules]
#   only: []
#   skip: [qualifier-differs]

# Conventions that could be otherwise: see rules/policy.yaml of the package.
# policy: {}

# What a document does not say of itself, or says wrong, by path.
# documents:
#   "clips/*.md": {publisher: Weibo, language: zh}
#   "notes/2031-03.md": {date: 2031-03-04, origin: press-release-7}

# How rows of data files are read, where their header words do not tell: which columns hold what.
# data:
#   "data/rounds.csv":
#     subject: company
#     event: round
#     time: closed_on
#     evidence: {is: record}
#     source: source
#     values:
#       raised: {attribute: amount_raised, unit: USD, scale: million}
#       post: {attribute: post_money_valuation, unit: USD, scale: million}

# Which documents translate which, by path patterns, for \`audit\`.
# pairs:
#   - {original: "docs/en/**", translation: "docs/zh/**"}
# Terms and names with their translations: a CSV file.
# glossary: glossary.csv
# How strictly translations are audited: default, strict.
# profile: default
`;

export interface Template {
  readonly file: string;
  readonly text: string;
  /** What is left to do, in a line. */
  readonly next: string;
}

const GITHUB = `# Fails a pull request only on the contradictions that it brings.
name: gainsay
on: pull_request
permissions:
  contents: read
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # the gate reads the base from git
          persist-credentials: false
      # Installed beside the checkout: what a pull request puts into package.json or .npmrc has no say in it.
      - run: npm install --no-save --ignore-scripts gainsay@${VERSION}
        working-directory: \${{ runner.temp }}
      - run: node "$RUNNER_TEMP/node_modules/gainsay/dist/gainsay.cjs" gate --base "$BASE" --format github
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
`;

const GITLAB = `# Fails a merge request only on the contradictions that it brings. Include it, or copy the job into .gitlab-ci.yml.
gainsay:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: "0" # the gate reads the base from git
  script:
    # Installed outside the checkout: what a merge request puts into package.json or .npmrc has no say in it.
    - (cd / && npm install --prefix /opt/gainsay --no-save --ignore-scripts gainsay@${VERSION})
    - node /opt/gainsay/node_modules/gainsay/dist/gainsay.cjs gate --base "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --format pretty --format gitlab:gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;

const PRE_COMMIT = `# pre-commit install; then every commit is held against the last one.
repos:
  - repo: local
    hooks:
      - id: gainsay
        name: gainsay
        entry: gainsay gate --base HEAD
        language: node
        additional_dependencies: ['gainsay@${VERSION}']
        pass_filenames: false
        files: \\.(md|markdown|mdx|txt|html?|csv|tsv|jsonl?|ndjson|ya?ml)$
`;

/** Workflows by name. */
export const WORKFLOWS: Readonly<Record<string, Template>> = {
  github: { file: '.github/workflows/gainsay.yml', text: GITHUB, next: 'commit it; the next pull request is gated' },
  gitlab: {
    file: '.gitlab/gainsay.yml',
    text: GITLAB,
    next: 'add to .gitlab-ci.yml: include: [{local: .gitlab/gainsay.yml}]',
  },
  'pre-commit': { file: '.pre-commit-config.yaml', text: PRE_COMMIT, next: 'run: pre-commit install' },
};
