/** rules/README.md: every rule with its check, severity, stage and title, and what else the folder holds. */
export function rulesIndex(knowledge) {
  const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
  const table = (kind) => {
    const rules = knowledge.rules.filter((rule) => rule.kind === kind);
    if (!rules.length) return [];
    return [
      `## ${kind} (${rules.length})`,
      '',
      '| rule | check | severity | stage | what it says |',
      '| --- | --- | --- | --- | --- |',
      ...rules.map(
        (rule) =>
          `| [${rule.id}](${rule.file}) | ${rule.check} | ${rule.severity} | ${rule.stage} | ${cell(rule.title.en)} · ${cell(rule.title.zh)} |`,
      ),
      '',
    ];
  };
  const list = (title, rows) =>
    rows.length ? [`## ${title} (${rows.length})`, '', ...rows.map((row) => `- ${row}`), ''] : [];
  return [
    '# Rules',
    '',
    'Written by `npm run update`; a test fails when it is stale. How to add a word, a name or a rule: see the README of the project.',
    '',
    ...['conflict', 'explanation', 'translation'].flatMap(table),
    ...list(
      'identities',
      knowledge.identities.map((one) => `\`${one.id}\`: ${cell(one.title.en)} (\`${one.equation}\`)`),
    ),
    ...list(
      'vocabulary',
      knowledge.vocabulary.map((one) => `\`${one.id}\`: ${cell(one.title.en)}, ${one.attributes.length} attributes`),
    ),
    ...list(
      'constructions',
      knowledge.constructions.map((one) => `\`${one.id}\``),
    ),
    `Names: ${knowledge.entities.length} in \`entities/\`.`,
    '',
  ].join('\n');
}
