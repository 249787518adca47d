import { describe, expect, test } from 'vitest';
import { namesByRole } from '../../../src/read/mentions/name-role.ts';

const names = (text: string): string[] => namesByRole(text, () => false).map((one) => one.alias);

// Expected: read off the sentence: who does what only an organisation does, or is called one.
describe('names shown by their part in a Chinese sentence', () => {
  test.each([
    ['岚图生物完成3亿元B轮融资', ['岚图生物']],
    ['传岚图生物正洽谈新一轮融资', ['岚图生物']],
    ['3月2日，岚图生物宣布裁员。', ['岚图生物']],
    ['竞争对手青禾动力去年5月拿到了2亿元', ['青禾动力']],
    ['本轮由远山资本、鹿鸣投资联合领投', ['远山资本', '鹿鸣投资']],
    ['老股东远山资本、鹿鸣投资跟投', ['远山资本', '鹿鸣投资']],
    ['产业资本鹿鸣投资出资5亿元', ['鹿鸣投资']],
    ['远山货运因操纵价格被罚3亿元', ['远山货运']],
    ['远山生物周一表示，疫苗有效。', ['远山生物']],
    ['#岚图生物官宣完成融资#', ['岚图生物']],
    ['公司以2亿元受让远山投资所持的岚图生物12%股权', ['远山投资', '岚图生物']],
    ['向青禾数据中心（Qinghe Data Centers）支付', ['青禾数据中心']],
    ['机器人公司欧罗工具（Orlo Tools）3月2日宣布，将收购一家对手。', ['欧罗工具']],
    ['欧罗AI（Orlo AI）周三宣布完成新一轮融资', ['欧罗AI']],
    ['达禾航运集团周三宣布减资', ['达禾航运集团']],
  ])('%s', (text, expected) => {
    expect(names(text).sort()).toEqual(expect.arrayContaining([...expected].sort()));
  });

  test.each([
    ['知情人士透露，公司宣布完成融资。'],
    ['分析师表示，市场回应积极。'],
    ['监管部门宣布，该企业获批准。'],
    ['风险投资公司出资3亿元。'],
    ['上述负责人宣布计划。'],
    ['李明周一表示，疫苗有效。'],
    ['双方签署了协议，投资方领投。'],
    ['此前，多家机构洽谈参投。'],
    ['对应整体估值3亿元，期内实现营收2亿元。'],
    ['欧文斯（Mark Owens）周三宣布辞职。'],
    ['新款旗舰欧罗（Orlo Max）周三发布。'],
    ['新能源汽车，人形机器人，商业航天。'],
  ])('nobody: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
