// The filter of the report: by words, verdict and severity. Without script nothing is missing but this.

const bar = document.querySelector<HTMLElement>('#filter');
const findings = [...document.querySelectorAll<HTMLElement>('#findings article.finding')];

/** Fewer findings than this are seen at a glance. */
const FEW = 6;

if (bar && findings.length >= FEW) build(bar);

function build(host: HTMLElement): void {
  const input = document.createElement('input');
  input.type = 'search';
  input.placeholder = host.dataset.text ?? '';
  input.setAttribute('aria-label', host.dataset.label ?? '');
  const severities = choice('severity');
  const verdicts = choice('verdict');
  const count = document.createElement('output');
  count.setAttribute('aria-live', 'polite');
  host.append(input, verdicts.box, severities.box, count);
  const texts = new Map(findings.map((one) => [one, (one.textContent ?? '').toLowerCase()]));
  const apply = (): void => {
    const wanted = input.value.trim().toLowerCase().split(/\s+/u);
    let shown = 0;
    for (const one of findings) {
      const text = texts.get(one) ?? '';
      const fits =
        severities.has(one.dataset.severity) &&
        verdicts.has(one.dataset.verdict) &&
        wanted.every((word) => text.includes(word));
      one.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of document.querySelectorAll<HTMLElement>('#findings .group'))
      group.hidden = !group.querySelector('article.finding:not([hidden])');
    count.textContent = `${shown} / ${findings.length}`;
  };
  for (const part of [input, severities.box, verdicts.box]) part.addEventListener('input', apply);
  apply();
}

/** Boxes to tick for every value of a data attribute that the findings bear; the words are those the page shows already. */
function choice(name: 'severity' | 'verdict'): { box: HTMLElement; has: (value: string | undefined) => boolean } {
  const box = document.createElement('span');
  const off = new Set<string>();
  const words = new Map(
    findings.map((one) => [
      one.dataset[name] ?? '',
      one.querySelector(name === 'verdict' ? '.badge' : '.pill')?.textContent?.trim() ?? '',
    ]),
  );
  for (const [value, text] of words) {
    const label = document.createElement('label');
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.checked = true;
    tick.addEventListener('input', () => (tick.checked ? off.delete(value) : off.add(value)));
    label.append(tick, ` ${text}`);
    box.append(label);
  }
  return { box, has: (value) => !off.has(value ?? '') };
}
