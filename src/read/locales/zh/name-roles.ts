/** Words that show, by what stands before or behind it, that a stretch of Chinese is the name of an organisation. */

/** What organisations do, right behind their name. */
export const DOES =
  '宣布|官宣|完成(?=[^，。；]{0,24}(?:融资|收购|募资|上市|交割))|获(?=得?[^，。；]{0,20}(?:融资|投资|注资|批准))|拿到|拿下|募资|融资|洽谈|出资|领投|跟投|参投|注资|发布|推出|召回|披露|公告|中标|签署|斥资|裁员|回应|否认|官网|营收|净利润|股价|市值|估值|交付|上市|递交|收购|发射';

/** What stands between a name and what it does: when, how, how surely. */
export const BETWEEN =
  '日前|近日|近期|今日|昨日|今天|昨天|当天|当日|随后|此前|已经|已|正在|正与|正就|正|正式|再度|再次|再|又|也|则|将|拟|计划|有意|还|曾|去年|今年|周[一二三四五六日]|\\d{1,2}月\\d{1,2}日|\\d{1,2}月|\\d{1,2}日|对此|方面|官方|联合|合计|累计|共同|成功|刚刚|公开|首次|联手|独家';

/** What an organisation is called by its kind, right before its name. */
export const KINDS =
  '公司|企业|产业资本|厂商|车企|药企|开发商|制造商|供应商|运营商|竞争对手|对手|巨头|独角兽|投资方|领投方|老股东|新股东|股东|初创企业|子公司|母公司|旗下|承包商|零售商|电商|服务商|投资机构|航空公司';

/** Words that end a stretch which names nobody. */
export const NOBODY =
  /(?:人士|公司|企业|部门|官员|官方|当局|发言|分析师|专家|机构|消息|报告|报道|媒体|[双三各一多]方|市场|政府|[警校检辩军]方|厂商|巨头|对手|股东|客户|用户|员工|团队|行业|板块|概念|数据|结果|声明|公告|文件|合同|交易|协议|融资|估值|收购|[们者员]|(?<!机器)人|网友|编辑|董事会|管理层|大会|会议|活动|现场|新品|新机|选举|地震|洪水|台风|灾害|事故|全球|全国|国内|海外|首[款个次批]|[多两一]家|上述|该项|[此本]次|[本此新一]轮|以及|合计|出资|规模|[年月日后前中时期元轮笔家位名次版度])$/u;

/** Kinds of firm a name may end in, so long as something else stands before them: 汇川投资, never 风险投资. */
export const TRADES =
  /(?:风险|战略|产业|机构|海外|外部|早期|后续|首期|大举)?(?:投资|资本|基金|科技|智能|机器人|汽车|航空|航天|医药|药业|生物|能源|半导体|芯片|软件|动力|电子|通信|信息|数据|模型|产品|项目|计划|系统|平台|业务|手机|火箭|卫星|飞船|疫苗|药物)$/u;
