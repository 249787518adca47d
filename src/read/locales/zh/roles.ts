import type { Words } from '../words.ts';

/** What the members of a list are to the whole: role → words beside the list. Keep the same keys in en/roles.ts. */
export const roles: Words = {
  investors: ['投资者', '投资方', '投资人', '投资机构', '参投', '跟投', '老股东', '新股东', '股东', '出资方', '资方'],
  'lead-investors': ['领投', '联合领投', '共同领投', '联席领投', '牵头', '主导', '主要由'],
  owners: [
    '合资企业',
    '合资公司',
    '合资',
    '共同拥有',
    '共同成立',
    '共同持有',
    '共同出资',
    '共同组建',
    '联合成立',
    '联合创立',
    '联合组建',
  ],
  partners: ['合作伙伴', '合作方', '携手', '联手', '联合', '合作', '盟友'],
  founders: ['创始人', '共同创立', '联合创始人', '共同创办', '创办'],
  places: ['省', '省份', '等省', '地区', '城市', '国家', '等地', '等国', '州', '市县', '灾区', '市场'],
  customers: ['客户', '用户包括'],
  competitors: ['竞争对手', '对手', '竞争者', '竞品'],
  products: ['产品', '模型', '型号', '款'],
  members: ['成员', '成员国', '会员', '组成'],
  attendees: ['出席', '与会', '参加者'],
};

/** Words that leave a list open, and words that close it. */
export const listEnds: Words = {
  open: ['等', '包括', '例如', '如', '比如', '诸如', '等等', '之一', '在内', '其中有', '尤其是'],
  closed: ['共同', '之间', '组成', '分别', '三方', '双方', '两家', '三家', '四家', '仅有', '只有', '均', '都'],
};
