/** Words by which what is no content gives itself away, each list for one reason. Matched against a whole block. */
export const FURNITURE: readonly { readonly reason: string; readonly pattern: RegExp; readonly widest: number }[] = [
  {
    reason: 'navigation',
    widest: 120,
    pattern: /^(?:当前位置|您的位置|你的位置|首页\s?[»>›/]|home\s?[»>›/]|skip to |breadcrumbs?\b|menu$)/iu,
  },
  {
    reason: 'advertisement',
    widest: 30,
    pattern: /^(?:advertisement|advertise|sponsored(?: content)?|promoted|广告|推广|赞助内容|特约推广)\W{0,3}$/iu,
  },
  {
    reason: 'page furniture',
    widest: 60,
    pattern:
      /^(?:reading time\b|\d{1,3} min(?:ute)?s? read|阅读(?:时间|时长|量|数)|浏览(?:量|次数)|why you can trust\b|listen to this|print this|save article|share this|share$|comments?\b|no comments|leave a (?:reply|comment)|loading|load(?:ing)? (?:more|next)|dismiss$|close$|collapse$|expand$|back to top|view comments|follow us\b|(?:正在)?加载|加载下一篇|忽略$|关闭$|收藏$|分享(?:到|至|$)|点赞|评论$|返回顶部|展开(?:全文|阅读|更多)|收起$|点击(?:查看|展开)|查看更多|上一篇|下一篇|如需转载|打开(?:app|客户端)|字号|\[?(?:图片|图|video|视频)\]?$)/iu,
  },
  {
    reason: 'disclaimer',
    widest: 1200,
    pattern:
      /^[（(【[]?(?:免责声明|免責聲明|版权声明|风险提示|特别声明|郑重声明|声明|disclaimer|disclosure)[\]】]?\s?[:：]|不构成(?:任何)?投资建议|风险自担|不代表本(?:网|站|平台|公司|报)|如有侵权|(?:not|nor) (?:constitute |be construed as )?(?:investment|financial) advice/iu,
  },
  {
    reason: 'copyright',
    widest: 160,
    pattern:
      /^(?:©|\(c\)\s?\d|copyright\b|版权所有)|all rights reserved|保留(?:所有|一切)权利|未经.{0,12}(?:许可|授权|允许).{0,12}转载/iu,
  },
  {
    reason: 'registration number',
    widest: 120,
    pattern: /ICP\s?[备證证]|公网安备|备案号|网备\s?\d|增值电信业务|信息服务许可证/iu,
  },
  {
    reason: 'invitation',
    widest: 220,
    pattern:
      /感谢(?:您的?|你的?|大家的?)?(?:阅读|观看|收看)|(?:欢迎|长按|扫码|点击|记得|快来)(?:.{0,12})(?:关注|订阅|加入|投稿|转发)|关注.{0,12}公众号|(?:点赞|在看|转发).{0,4}(?:点赞|在看|转发)|thanks for reading|thank you for reading|subscribe to (?:our|my|the) |(?:our|free|daily|weekly) newsletter|like (?:and|&) subscribe|follow (?:us|me|him|her) on /iu,
  },
  {
    reason: 'link to the original',
    widest: 100,
    pattern:
      /^(?:\[?read (?:the )?(?:full|original|more|rest)|continue reading|view (?:the )?(?:link|original|source|on )|see (?:the )?original|full story|查看原文|阅读(?:原文|全文)|原文链接$|点击.{0,6}原文)/iu,
  },
  {
    reason: 'related links',
    widest: 160,
    pattern:
      /^\[?(?:related|see also|also read|read also|read next|recommended|相关(?:阅读|新闻|文章|链接|报道)|延伸阅读|推荐阅读|更多阅读|往期回顾)\s?[:：\]]/iu,
  },
  { reason: 'tags', widest: 600, pattern: /^(?:标签|標籤|tags?|关键词|topics|filed under|分类)\s?[:：]/iu },
];

/** Headings over lists of other articles. */
export const RELATED_HEADING =
  /^(?:最受欢迎|最热(?:门)?|热门(?:文章|推荐|阅读|新闻)?|最新文章|相关(?:阅读|文章|新闻|推荐|链接|报道|主题|内容)|延伸阅读|推荐(?:阅读|文章)?|更多来自|更多文章|关联主题|猜你喜欢|大家都在看|往期(?:回顾|精选)|参考(?:链接|资料|文献|来源)?|most (?:popular|read|viewed)|popular (?:now|posts|stories)|trending|related(?: (?:articles?|posts?|stories|links?|topics?|content|news))?|more (?:from|on|stories)|recommended|read next|further reading|you may also like|see also|references|latest (?:news|stories)|up next).{0,24}$/iu;

/** What asks the reader to buy, book or sign up. Two of them, or one in a short line, make a teaser. */
export const PROMOTION: readonly RegExp[] = [
  /购买.{0,12}(?:门票|通票|入场券)|购票|抢票/u,
  /立即(?:注册|购买|报名|订阅|下载|抢购|参与|加入)|马上(?:报名|注册)|点击(?:报名|购买|注册|下载|订阅)/u,
  /最高可(?:省|减|优惠)|早鸟(?:价|票)|享受.{0,6}\d.{0,3}折|优惠(?:将于|截止|码|券|价)|限时(?:优惠|特惠|抢购)|一次性优惠/u,
  /不要错过|不容错过|最后(?:几|\d+)(?:小时|天|席)/u,
  /(?:齐聚|相聚).{0,40}(?:峰会|大会|论坛)|结识投资者|(?:与|向).{0,24}(?:建立联系|学习。)/u,
  /扫码(?:报名|咨询|领取|下载)|添加微信|进群/u,
  /\b(?:buy|get|grab|book|secure) (?:your |a )?(?:tickets?|pass(?:es)?|seats?|spot)\b/iu,
  /\b(?:register|sign up|subscribe|rsvp|apply) (?:now|today|here|for free)\b|^(?:register|sign up|subscribe)\W{0,3}$/iu,
  /\bsave (?:up to |over )?(?:[$€£¥]\s?\d|\d{1,3}\s?%)|\bearly[- ]bird\b|\b(?:promo|discount|coupon) code\b|\blimited[- ]time\b|\b\d{1,2}% off\b/iu,
  /\bdon[’']t miss\b|\blast chance\b|\b(?:final|last) (?:few )?(?:hours|days|seats)\b|\bends (?:tonight|today|soon)\b/iu,
];

/** A line that names an event or a shop, as stands above a teaser. */
export const PROMOTION_LABEL = /(?:活动|大会|峰会|特惠|event|events|summit|conference|sale)\W{0,3}$/iu;

export const PRIVACY =
  /cookies?\b.{0,80}(?:accept|settings|policy|consent|use)|privacy (?:policy|notice|choices|settings)|do not (?:sell|share)|personal information|opt[- ]out|隐私(?:政策|权|声明|设置)|(?:出售|共享).{0,12}个人信息|个人信息.{0,12}(?:出售|共享)|选择退出|cookie ?(?:政策|设置)|terms of (?:use|service)|使用条款|用户协议|浏览器窗口/iu;

export const SHARE_URL =
  /(?:facebook|twitter|x|linkedin|reddit|weibo|t|telegram|pinterest|whatsapp)\.(?:com|me)\/(?:sharer|share|intent|sharearticle|submit|sharing|pin\/create|send|dialog)|service\.weibo\.com|^mailto:\?|connect\.qq\.com|api\.whatsapp/iu;

/** Words of a paragraph on its writer. */
export const BIOGRAPHY: readonly RegExp[] = [
  /报道|撰稿|撰文|专栏|记者|編輯|编辑|作家|作者/u,
  /联系(?:他|她|作者)|可以通过|邮箱|[\w.+-]{1,60}@[\w-]{1,60}\.\w/u,
  /曾(?:任|在|就职|供职|为)|毕业于|供职|就职/u,
  /\b(?:covers|covering|reports on|writes (?:about|on|for)|has (?:covered|written|reported)|reporter|correspondent|journalist|columnist|staff writer|contributor|editor)\b/iu,
  /\b(?:reach|contact|follow|email) (?:him|her|them)\b|\b(?:previously|formerly|before joining|prior to joining|graduated)\b/iu,
];
