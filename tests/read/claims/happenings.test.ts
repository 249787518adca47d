import { describe, expect, test } from 'vitest';
import { builtinKnowledge } from '../../../src/knowledge/builtin.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { read, run } from '../../../src/pipeline.ts';

const knowledge = builtinKnowledge();
const said = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ subject, attribute, value, qualifiers }) => {
    const scope = Object.values(qualifiers);
    return value.kind === 'quantity'
      ? [[subject.id, attribute, value.digits.replace(/人.*$/u, ''), ...scope].join(' ')]
      : [];
  });
const told = (text: string): string[] => said(read({ id: 'note.txt', text }, knowledge).claims);

// Expected by reading: of what or where each number is said, and what it counts.
test.each([
  ['2031年5月2日，一列货运列车在库岭站附近脱轨，造成5人死亡，41人受伤。', ['crash deaths 5', 'crash injured 41']],
  [
    '2031年5月2日，甲岛附近一艘渡轮沉没，船上共有84人，其中61人获救，9人失踪。',
    ['sinking on_board 84', 'sinking rescued 61', 'sinking missing 9'],
  ],
  [
    'May 2, 2031. A ferry with 84 people on board sank off Kulm; 61 survived and nine are missing.',
    ['sinking on_board 84', 'sinking survivors 61', 'sinking missing nine'],
  ],
  [
    '2031年5月2日，洪水造成38人死亡，其中甲山县21人，乙水-丙河县16人，丁口市1人。',
    ['storm deaths 38', '甲山县 deaths 21', '乙水-丙河县 deaths 16', '丁口市 deaths 1'],
  ],
  [
    'May 2, 2031. The landslide killed 38 people, of whom 21 were in Arlen, 16 in Bost and one in Cray.',
    ['storm deaths 38', 'arlen deaths 21', 'bost deaths 16', 'cray deaths one'],
  ],
  [
    '2031年5月2日，地震致50人遇难，其中甲山市和乙水市各20人，其他三个县合计10人。',
    ['甲山市 deaths 20', '乙水市 deaths 20', 'quake deaths 10 others'],
  ],
  [
    'May 2, 2031. The quake killed 50 people, 20 each in Arlen and Bost and 10 in three other towns.',
    ['arlen deaths 20', 'bost deaths 20', 'quake deaths 10 others'],
  ],
  ['2031年5月2日，矿难造成12人遇难，其中包括2名消防员。', ['collapse deaths 12', 'collapse deaths 2 firefighters']],
  [
    'May 2, 2031. Twelve people died in the blaze, two of them firefighters.',
    ['fire deaths Twelve', 'fire deaths two firefighters'],
  ],
])('%s', (text, expected) => {
  const claims = told(text);
  for (const one of expected) expect(claims).toContain(one);
});

// Look-alikes: a number with a noun of its own, a type, a time, a name counts no victims.
test.each([
  ['2031年5月2日，大火造成13人遇难。起火的大楼由六栋楼组成，消防部门出动88辆消防车。', /deaths (?:六|88)/u],
  ['May 2, 2031. At least 61 people were killed. The Embraer 190 came down at 1542 GMT.', /deaths (?:190|1542)/u],
  ['2031年5月2日，“4·17”火灾遇难人数增至49人。', /deaths (?:4|17)$/u],
  [
    'May 2, 2031. The quake killed 168 people. More than 28,000 people are staying in some 400 shelters.',
    /deaths (?:28,000|400)/u,
  ],
  ['May 2, 2031. The fire killed 47 people. Police have arrested four people.', /deaths four/u],
])('none of other things: %s', (text, wrong) => {
  for (const one of told(text)) expect(one).not.toMatch(wrong);
});

describe('one happening in several documents', () => {
  const verdicts = (...texts: string[]): string[] =>
    run(texts.map((text, i) => ({ id: `${i}.txt`, text }))).findings.map((f) => `${f.verdict} ${f.rule}`);

  test('its toll grows, in two languages and without a place both know', () => {
    expect(
      verdicts(
        'May 3, 2031. A passenger train derailed near Kulm on Friday, killing 34 people, the railway said.',
        '2031年5月6日。库尔姆列车脱轨事故死亡人数升至41人。',
      ),
    ).toEqual(['superseded newer-replaces']);
  });

  test('fires of two towns are two', () => {
    expect(
      verdicts(
        'May 3, 2031. A fire in a hotel in Arlen killed 34 people on Friday.',
        'May 6, 2031. A fire in a warehouse in Bost has killed 12 people.',
      ),
    ).toEqual([]);
  });

  test('the dead of one province are no toll of all', () => {
    expect(
      verdicts(
        '2031年5月3日，洪灾造成38人死亡，其中甲山省21人，乙水省17人。',
        'May 3, 2031. The floods have killed 38 people.',
      ),
    ).toEqual([]);
  });

  test('the last such flood is another one', () => {
    expect(
      verdicts(
        '2031年5月3日，西班牙洪灾造成38人死亡。1957年10月的洪水曾造成至少81人死亡。',
        '2031年5月4日，西班牙洪灾造成38人死亡。',
      ),
    ).toEqual([]);
  });
});

// Elections: what is a party's, what is the election's, what nobody has.
test.each([
  [
    'In Norland the Rural Party won 31 of the 60 seats, down from 36. Turnout in the election was 38.4%.',
    ['rural-party seats 31', 'election seats_in_all 60', 'election turnout 38.4'],
  ],
  [
    '2031年5月4日，选举结果公布，Rural Party在60个议席中获得31席，比上届减少5席，投票率为38.4%。',
    ['rural-party seats 31', 'election seats_in_all 60', 'rural-party seats_decrease 5', 'election turnout 38.4'],
  ],
  [
    'With 31 seats needed for a majority after the election, the Rural Party has 29 seats.',
    ['election seats_needed 31', 'rural-party seats 29'],
  ],
  [
    'Turnout in the election was 61%. In the capital, where turnout was 48%, the Rural Party lost.',
    ['election turnout 61', 'election turnout 48 capital'],
  ],
  [
    'In the referendum 54% were in favour and 46% against; 1.9 million people cast their ballots.',
    ['referendum votes_for 54', 'referendum votes_against 46', 'referendum votes_cast 1.9 million'],
  ],
  [
    '在公投中，54%的选民赞成，46%反对，约190万人参加投票。',
    ['referendum votes_for 54', 'referendum votes_against 46', 'referendum votes_cast 190万'],
  ],
])('%s', (text, expected) => {
  const claims = told(text).map((one) => one.replace(/%|％|席/gu, ''));
  for (const one of expected) expect(claims).toContain(one);
});

// A part of a country without a name of its own, reports of incidents, a table of days that names nobody.
test.each([
  [
    '2031年5月2日，地震已造成叙利亚120人死亡。救援人员表示，在武装人员控制的山区一带，地震已造成31人死亡。',
    ['syria-武装人员控制的山区一带 deaths 31'],
  ],
  [
    'Google has received 48 reports of overheating, including 7 reports of burns.',
    ['google incident_reports 48', 'google incident_reports 7 burn'],
  ],
  ['百度已收到48起过热报告，其中7起造成烧伤。', ['baidu incident_reports 48', 'baidu incident_reports 7 burn']],
  [
    'May 2, 2031. Rescuers found three more bodies after the landslide, which has killed 21 people.',
    ['storm deaths three added', 'storm deaths 21'],
  ],
  ['date,deaths,missing\n2031-05-02,41,28\n2031-05-04,57,12\n', ['disaster deaths 41', 'disaster missing 12']],
])('%s', (text, expected) => {
  const claims = told(text);
  for (const one of expected) expect(claims).toContain(one);
});

test('what was back then is of another disaster', () => {
  const texts = [
    'May 3, 2031. Twenty-two people were killed when two buses collided in Norway on Friday.',
    '2031年5月4日，挪威两辆客车2日相撞，造成22人死亡。这是该国2018年以来最严重的交通事故，当年一起车祸造成33人死亡。',
  ];
  expect(run(texts.map((text, i) => ({ id: `${i}.txt`, text }))).findings).toEqual([]);
});
