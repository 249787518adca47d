import type { Words } from '../words.ts';

/** How a matter stands, told of one of `matters`: state → forms. Which states exclude one another the rules say. Keep the same keys in en/states.ts. */
export const courses: Words = {
  halted: [
    ...'搁置 暂停 中止 停滞 卡住 冻结 叫停 暂缓 停摆 陷入僵局 陷入停滞 停售 停飞 停运'.split(' '),
    ...'被搁置 已暂停 已停止 停止提供'.split(' '),
  ],
  dead: ['凉了', '告吹', '泡汤', '黄了', '破裂', '流产', '作罢', '夭折', '谈崩', '彻底取消', '宣告失败', '无疾而终'],
  doubted: ['重新考虑', '重新评估', '重新审视', '反思', '生变', '存疑', '悬而未决', '打退堂鼓'],
  alive: [
    ...'继续推进 照常推进 仍在推进 正常推进 仍在进行 照常进行 正常进行 继续进行 如期进行 按计划推进 恢复 已恢复 重启 照旧 仍然有效 继续有效'.split(
      ' ',
    ),
    ...'可继续 仍可继续 可正常 仍可正常 不受影响 照常运行 正常运行 正常开放'.split(' '),
  ],
  pending: ['仍在进行', '还在进行', '尚未完成', '仍未完成', '尚未交割', '仍待批准', '尚待批准', '仍待完成'],
  sealed: ['敲定', '板上钉钉', '尘埃落定', '正式签署', '签订最终协议', '具有约束力', '具有法律约束力', '锁定'],
  loose: ['不具约束力', '无约束力', '没有约束力', '非约束性', '意向书', '谅解备忘录', '合作备忘录', '框架协议'],
};

/** What may stand in such a state: matter → words for it. */
export const matters: Words = {
  deal: [
    '交易',
    '收购',
    '并购',
    '合并',
    '案子',
    '投资案',
    '收购案',
    '合作',
    '合作协议',
    '这笔投资',
    '投资计划',
    '协议',
  ],
  talks: ['谈判', '磋商', '会谈', '停火谈判', '和谈'],
  calls: ['调用', 'API服务', 'API调用', '接口调用', '接口服务'],
  'top-up': ['充值', 'API服务充值', '服务充值', '续费'],
  registration: ['注册', '新用户注册', '报名'],
  sales: ['销售', '发售', '预售', '售卖', '出货'],
  production: ['生产', '量产', '投产', '产线', '停产'],
  traffic: ['航班', '列车', '铁路运营', '地铁', '高铁', '交通', '公路'],
  rescue: ['救援', '搜救', '搜救工作', '搜索'],
};

/** States of persons and founders, told without another word. */
export const standings: Words = {
  'membership:in': [
    ...'加入 加盟 入职 出任 担任 招至麾下 收至麾下 受聘于 履新'.split(' '),
    ...'正式加入 全职加入 跳槽到 跳槽至'.split(' '),
  ],
  'membership:out': ['离职', '辞职', '卸任', '离开', '出走', '辞去', '退任'],
  /** 推出任何 holds 出任 and is none. */
  'membership:none': ['出任何'],
  'life:dead': ['已故', '故去的', '已逝', '已过世的', '已去世的'],
  'founding:alone': [
    '一手创立',
    '一手创办',
    '一手创建',
    '独自创立',
    '独自创办',
    '单独创办',
    '独力创办',
    '唯一创始人',
    '独立创办',
  ],
  'founding:joint': [
    ...'共同创立 共同创办 联合创立 联合创办 联合创始人 共同创始人 合伙创办 合伙创立 携手创办'.split(' '),
  ],
  'participation:out': [
    ...'退出 决定退出 放弃投资 放弃参与 不再参与 不再参投 放弃参投 退出投资 退出融资 临阵退出 选择放手 退出谈判'.split(
      ' ',
    ),
  ],
};

/** Said of a report, these reject it. */
export const rejections: Words = {
  report: ['报道', '传闻', '消息', '说法', '传言', '爆料'],
  rejected: [
    '无稽之谈',
    '胡说',
    '胡说八道',
    '不实',
    '不属实',
    '子虚乌有',
    '纯属虚构',
    '一派胡言',
    '荒谬',
    '没有根据',
    '毫无根据',
  ],
};
