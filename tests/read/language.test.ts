import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/read/language.ts';

// Expected values: the language each sentence was written in.
describe('languageOf', () => {
  test.each([
    ['zh', '这家公司昨天宣布完成新一轮融资。'],
    ['zh', '這家公司昨天宣布完成新一輪融資。'],
    ['zh', 'Northwind AI 宣布与 Contoso Cloud 合作'],
    ['zh', 'GPT-4o 发布'],
    ['en', 'The company said on Monday that it has raised new money.'],
    ['en', 'The founder (王小明) said that the deal was done and that it will not be changed.'],
    ['en', 'Shares of the bank fell'],
    ['ja', 'この会社は昨日、新しい資金調達を発表しました。'],
    ['ko', '이 회사는 어제 새로운 투자 유치를 발표했다.'],
    ['ru', 'Компания объявила о новом раунде.'],
    ['ar', 'أعلنت الشركة عن جولة جديدة'],
    ['el', 'Η εταιρεία ανακοίνωσε'],
    ['th', 'บริษัทประกาศเมื่อวานนี้'],
    ['he', 'החברה הודיעה אתמול'],
    ['hi', 'कंपनी ने कल घोषणा की'],
    ['de', 'Das Unternehmen hat am Montag mit der Bank über die Sache gesprochen und ist nicht zufrieden.'],
    ['fr', 'La société est dans une situation difficile et ne veut pas vendre les actions.'],
    ['es', 'La empresa no quiere vender las acciones que compró en el mercado por el momento.'],
    ['it', 'La società non ha venduto le azioni che sono nel mercato della borsa.'],
    ['pt', 'A empresa não quer vender as ações que comprou em um dia com mais lucro.'],
    ['nl', 'Het bedrijf heeft een nieuwe ronde van de bank gekregen en dat is niet niets.'],
    ['und', 'OpenAI GPT'],
    ['und', '12,345.67 %'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
  test('never throws on broken text', () => {
    expect(languageOf('\ud800\udc00\ud800 \u0000')).toBe('und');
  });
});
