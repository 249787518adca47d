import type { SourceInput } from '../../src/model/document.ts';

const NAMES =
  'Alder Birch Cedar Damson Elder Fir Ginkgo Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak'.split(
    ' ',
  );
/** Documents on one company. */
const A_COMPANY = 5;

interface Facts {
  readonly company: string;
  readonly month: number;
  readonly day: number;
  /** In 亿: hundreds of millions. */
  readonly raised: number;
  readonly revenue: number;
  readonly staff: number;
}

const chinese = ({ company, month, day, raised, revenue, staff }: Facts): string =>
  `2031年${month}月${day}日，${company}宣布完成C轮融资，融资额${raised}亿美元，投后估值${raised * 7}亿美元。公司员工人数为${staff}人，年收入为${revenue}亿美元。`;

const english = ({ company, month, day, raised, revenue, staff }: Facts): string =>
  `On 2031-${two(month)}-${two(day)} ${company} announced that it raised $${raised / 10} billion in its Series C funding round at a post-money valuation of $${(raised * 7) / 10} billion. ${company} has ${staff} employees and annual revenue of $${revenue / 10} billion.`;

const two = (count: number): string => String(count).padStart(2, '0');

/** Documents in two languages, five on one company each, that give its figures differently: 200 make some five hundred findings. */
export function manyDocuments(documents = 200): SourceInput[] {
  return Array.from({ length: documents }, (_, at) => {
    const [group, nth] = [Math.floor(at / A_COMPANY), at % A_COMPANY];
    const second = group < NAMES.length ? '' : ` ${NAMES[(group * 7) % NAMES.length]}`;
    const [month, day] = [(group % 12) + 1, (group % 27) + 1];
    const facts: Facts = {
      company: `${NAMES[group % NAMES.length]}${second} Systems`,
      ...{ month, day },
      raised: 40 + group + Math.min(nth, 3) * 3,
      revenue: 60 + group,
      staff: 1200 + group * 10 + (nth > 2 ? 90 : 0),
    };
    const body = nth % 2 ? chinese(facts) : english(facts);
    const head = `---\ntitle: ${facts.company}, C\ndate: 2031-${two(month)}-${two(day)}\nsource: Gazette ${nth}\n---`;
    return { id: `${String(at).padStart(3, '0')}.md`, text: `${head}\n\n${body}\n` };
  });
}
