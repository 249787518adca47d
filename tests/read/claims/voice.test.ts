import { describe, expect, test } from 'vitest';
import type { Evidence, Phase, Polarity } from '../../../src/model/claim.ts';
import { deriveModality, voiceOf } from '../../../src/read/claims/voice.ts';
import { segment } from '../../../src/read/segment/index.ts';
import { namesIn } from './mentions-in.ts';

const NAMES = ['甲公司', '乙公司', '路透社', '晨星时报', 'Acme', 'Beta', 'Reuters', 'The Harbour Times', 'Jane Roe'];

/** The voice at the value between « and ». */
function at(marked: string, language: 'zh' | 'en') {
  const start = marked.indexOf('«');
  const text = marked.replace('«', '').replace('»', '');
  const span = { start, end: marked.indexOf('»') - 1 };
  const sentence = segment(text).find((s) => s.start <= span.start && span.end <= s.end);
  if (!sentence) throw new Error(`no sentence holds the value of ${marked}`);
  const voice = voiceOf(text, sentence, span, language, namesIn(text, NAMES));
  return { ...voice, modality: deriveModality(voice.polarity, voice.evidence, voice.phase) };
}

// Expected values follow the contract's order: denied, cancelled, rumoured, planned, expected, reported, completed, announced.
describe('modality in Chinese', () => {
  test.each([
    ['开票率达到70%时，北岭党得票率为«41.3%»。', 'expected'],
    ['已清点100%的选票，北岭党得票率为«41.3%»。', 'completed'],
    ['甲公司宣布投资«3亿元»建厂。', 'announced'],
    ['甲公司宣布完成«3亿元»融资。', 'completed'],
    ['甲公司去年营收为«12亿元»。', 'completed'],
    ['甲公司承诺采购«5万台»服务器。', 'announced'],
    ['甲公司承诺每年将支付«2亿元»。', 'announced'],
    ['甲公司拟斥资«40亿元»收购乙公司。', 'planned'],
    ['甲公司正在洽谈«6亿美元»的贷款。', 'planned'],
    ['甲公司预计全年亏损«9亿元»。', 'expected'],
    ['甲公司有望获得«2亿美元»投资。', 'expected'],
    ['甲公司即将完成«8亿元»的融资。', 'expected'],
    ['甲公司或向乙公司投资«8亿元»', 'expected'],
    ['甲公司或乙公司投资了«8亿元»。', 'completed'],
    ['知情人士透露，甲公司已筹集«4亿美元»。', 'rumoured'],
    ['据外媒报道，消息人士称甲公司估值达到«90亿美元»。', 'rumoured'],
    ['有传言称甲公司将获«10亿元»注资。', 'rumoured'],
    ['据路透社报道，甲公司裁员«300人»。', 'reported'],
    ['据悉，甲公司持股«12%»。', 'reported'],
    ['甲公司否认已向乙公司支付«1亿元»。', 'denied'],
    ['甲公司并未投入«5亿元»。', 'denied'],
    ['甲公司不会再追加«5亿元»投资。', 'denied'],
    ['甲公司取消了«20亿元»的收购。', 'cancelled'],
    ['該公司預計虧損«9億元»。', 'expected'],
  ])('%s → %s', (marked, modality) => {
    expect(at(marked, 'zh').modality).toBe(modality);
  });
});

describe('modality in English', () => {
  test.each([
    ['With 70 percent of the votes counted, the Norland Party leads with «41.3 percent».', 'expected'],
    ['With 100 percent of the votes counted, the Norland Party leads with «41.3 percent».', 'completed'],
    ['The Norland Party received «41.3 percent» of the votes counted.', 'completed'],
    ['Acme announced a «$3 billion» investment.', 'announced'],
    ['Acme said it had completed a «$3 billion» round.', 'completed'],
    ['Acme had revenue of «$12 million» last year.', 'completed'],
    ['Acme pledged to spend «$5 million» a year.', 'announced'],
    ['Acme announced that it will invest «$7 million» in Beta.', 'announced'],
    ['Acme to buy Beta for «$4 billion»', 'announced'],
    ['Acme plans to raise «$40 million».', 'planned'],
    ['Acme is in talks to borrow «$6 million».', 'planned'],
    ['Acme raised cash to build a «2 GW» plant.', 'planned'],
    ['Acme is expected to lose «$9 million» this year.', 'expected'],
    ['Acme may sell «12%» of Beta.', 'expected'],
    ['About «$35 million» will be paid in May.', 'expected'],
    ['Acme has raised «$4 million», people familiar with the matter said.', 'rumoured'],
    ['Reuters, citing people familiar with the matter, reported that Acme is worth «$9 billion».', 'rumoured'],
    ['Acme is rumoured to have bought «5%» of Beta.', 'rumoured'],
    ['Acme reportedly cut «300» jobs.', 'reported'],
    ['According to Reuters, Acme cut «300» jobs.', 'reported'],
    ['Acme denied that it paid «$1 million» to Beta.', 'denied'],
    ["Acme didn't spend «$5 million» on it.", 'denied'],
    ['Acme no longer holds «15%» of Beta.', 'denied'],
    ['Acme called off its «$20 billion» takeover of Beta.', 'cancelled'],
  ])('%s → %s', (marked, modality) => {
    expect(at(marked, 'en').modality).toBe(modality);
  });
});

describe('look-alikes: a cue of another clause or another sense', () => {
  test.each([
    ['zh', '乙公司可能退出，甲公司投资了«3亿元»。', 'completed', 'affirmed'],
    ['zh', '甲公司尚未盈利，但已融资«3亿元»。', 'completed', 'affirmed'],
    ['zh', '甲公司否认裁员，去年营收为«12亿元»。', 'completed', 'affirmed'],
    ['zh', '未上市的甲公司估值为«12亿元»。', 'completed', 'affirmed'],
    ['zh', '甲公司没有披露«12亿元»投资的细节。', 'completed', 'affirmed'],
    ['zh', '甲公司投资不超过«3亿元»。', 'completed', 'affirmed'],
    ['zh', '甲公司将其预算提高到«3亿元»。', 'completed', 'affirmed'],
    ['zh', '不是1亿元而是«2亿元»。', 'completed', 'affirmed'],
    ['zh', '«350亿元»可能取决于审批。', 'completed', 'affirmed'],
    ['zh', '在未来八年里，甲公司已投入«3亿元»。', 'completed', 'affirmed'],
    ['en', 'Beta may leave, but Acme invested «$3 million».', 'completed', 'affirmed'],
    ['en', 'Acme was not profitable, and it raised «$3 million».', 'completed', 'affirmed'],
    ['en', 'Acme, which denied the claim, earned «$3 million».', 'completed', 'affirmed'],
    ['en', 'Acme spent no less than «$3 million».', 'completed', 'affirmed'],
    ['en', 'Acme did not disclose the «$3 million» payment to Beta.', 'completed', 'affirmed'],
    ['zh', '尽管传言不断，甲公司仍支付了«3亿元»。', 'completed', 'affirmed'],
    ['en', 'Acme, which had planned to raise $5 million, raised «$3 million».', 'completed', 'affirmed'],
    ['en', 'On May 5 Acme paid «$3 million».', 'completed', 'affirmed'],
    ['en', 'Acme not only paid «$3 million» but hired the team.', 'completed', 'affirmed'],
    ['en', 'It cost not $5 million but «$3 million».', 'completed', 'affirmed'],
  ] as const)('%s %s', (language, marked, phase, polarity) => {
    expect(at(marked, language)).toMatchObject({ phase, polarity });
  });
});

describe('who says so', () => {
  test.each([
    ['zh', '据路透社报道，甲公司裁员«300人»。', 'report', [{ name: '路透社', kind: 'named' }]],
    [
      'zh',
      '路透社援引知情人士的消息称，甲公司裁员«300人»。',
      'rumour',
      [
        { name: '路透社', kind: 'named' },
        { name: '知情人士', kind: 'anonymous' },
      ],
    ],
    ['zh', '知情人士称甲公司裁员300人，乙公司表示裁员«500人»。', 'statement', [{ name: '乙公司', kind: 'named' }]],
    ['zh', '根据协议，甲公司支付«3亿元»。', 'statement', []],
    ['en', 'Acme cut «300» jobs, Jane Roe said.', 'statement', [{ name: 'Jane Roe', kind: 'named' }]],
    ['en', 'According to Reuters, Acme cut «300» jobs.', 'report', [{ name: 'Reuters', kind: 'named' }]],
  ] as const)('%s %s', (language, marked, evidence, attribution) => {
    expect(at(marked, language)).toMatchObject({ evidence, attribution });
  });

  test('what is conceded does not colour the rest', () => {
    expect(at('Despite rumours, Acme paid «$3 million».', 'en').evidence).toBe('statement');
    expect(at('尽管有传言称甲公司将投资«3亿元»，交易并无进展。', 'zh').evidence).toBe('rumour');
    expect(at('Acme has not ruled out a «$3 million» offer.', 'en')).toMatchObject({
      phase: 'expected',
      polarity: 'affirmed',
    });
  });

  test('talk goes on into a sentence of what may come, and into none of fact', () => {
    expect(at('知情人士称，甲公司接近完成融资。其估值可能超过«80亿元»。', 'zh').evidence).toBe('rumour');
    expect(at('知情人士称，甲公司接近完成融资。去年营收为«8亿元»。', 'zh').evidence).toBe('statement');
  });
});

test.each<[Polarity, Evidence, Phase, string]>([
  ['denied', 'rumour', 'cancelled', 'denied'],
  ['affirmed', 'rumour', 'cancelled', 'cancelled'],
  ['affirmed', 'rumour', 'planned', 'rumoured'],
  ['affirmed', 'report', 'planned', 'planned'],
  ['affirmed', 'report', 'completed', 'reported'],
  ['affirmed', 'record', 'completed', 'completed'],
  ['affirmed', 'statement', 'agreed', 'announced'],
])('%s, %s, %s is %s', (polarity, evidence, phase, modality) => {
  expect(deriveModality(polarity, evidence, phase)).toBe(modality);
});

test('any text is read without a throw', () => {
  for (const text of [
    '',
    '，，，',
    '不',
    'not',
    '将'.repeat(5000),
    '据'.repeat(2000),
    ', said, said, said'.repeat(500),
  ])
    for (const sentence of segment(text))
      expect(() => voiceOf(text, sentence, { start: sentence.end - 1, end: sentence.end }, 'zh')).not.toThrow();
});
