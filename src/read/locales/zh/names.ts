/** Words of Chinese names: what their last part says of the whole, and what never belongs to one. */

/** Ordinary words that hold a name by accident; they are read and left alone. Longest form wins, as for names. */
export const NO_NAMES: readonly string[] =
  '报道 据报道 其中 集中 当中 之中 近日 今日 昨日 当日 每日 日前 同日 次日 即日 参加 增加 更加 添加 追加 获得 取得 赢得 使得 觉得 值得 强大 最大 史上 以上 线上 网上 路上 身上 北大西洋 北大荒 沿海地区 沿海地带 近海地区 内海地区 深海地 马里奥 联想到 联想起 小米粥 苹果汁 苹果酱 苹果树 红苹果 青苹果 字节数 亚马逊河 文心雕龙 混元素 意大利面 日本海 印度洋 中国海 南中国海 北美洲 南美洲'.split(
    ' ',
  );

/** Ending → type. The longest that fits counts; a name needs something before it that is not generic. */
export const ENDINGS: Readonly<Record<string, 'organisation' | 'place' | 'event' | 'work' | 'product'>> = {
  ...of(
    'organisation',
    '股份 股份有限公司 有限责任公司 有限公司 公司 集团 银行 大学 学院 研究院 研究所 研究中心 实验室 基金会 证券 资管 创投 委员会 国防部 财政部 商务部 外交部 司法部 能源部 国务院 交通部 教育部 卫生部 内政部 农业部 劳工部 总署 管理署 管理局 监管局 监督局 调查局 统计局 情报局 地震局 气象局 卫生局 公安局 警察局 联邦储备 法院 检察院 协会 联合会 奥委会 参议院 众议院 工会 出版社 通讯社 新闻社 日报 晚报 时报 早报 邮报 电视台 广播公司 俱乐部 交易所 事务所 制药 跳水队 游泳队 田径队 体操队 举重队 射击队 射箭队 击剑队 拳击队 摔跤队 柔道队 赛艇队 帆船队 自行车队 乒乓球队 羽毛球队 网球队 排球队 篮球队 足球队 手球队 水球队 曲棍球队 冰球队 冰壶队 滑雪队 速滑队 花样游泳队 女排 男排 女篮 男篮 女足 男足',
  ),
  ...of('place', '省 市 大区 镇 町 县 州 自治区 特区 群岛 半岛 机场 火车站'),
  ...of('event', '峰会 锦标赛'),
};

/** Endings that say only what kind of company it is: 苹果公司 is 苹果, and a document goes on with the bare name. */
export const CORPORATE = /^(?:股份有限公司|有限责任公司|有限公司|控股公司|母公司|公司|集团公司|集团|控股|股份)$/u;

/** What follows shows that the ending is part of another word: 日本市场, 上海市民, 加州长. */
export const NOT_AFTER =
  /^(?:场|值|面|民|区|价|盈|长|份|级|委|里|内行|政府|化|集|占|售|师|家|界|生|团|层|人|股|名|法|债|方|治|业|化)/u;
/** What may stand before a name that only its ending shows: anything else may be part of a phrase. */
export const OPENINGS = /[\s，。、；：:,.;!?！？“”"'「」『』（）()《》【】|/和与及由向对从]/u;

/** Words before an ending that make no name: 初创公司, 投资银行, 一家科技公司. */
export const GENERIC: readonly string[] =
  '公司 全 跨 航空 经纪 本届 上届 历届 首届 本次 此次 初创 创业 僵尸 上市 投资 科技 技术 人工智能 互联网 母 子 分 总 跨国 国有 私人 私营 民营 风险 风投 芯片 汽车 软件 硬件 金融 保险 商业 中央 中心 国家 国立 公立 私立 地方 当地 政策 开发 世界 国际 全球 独立 专业 顶级 顶尖 知名 著名 大型 小型 中型 巨头 对手 竞争 主权 财富 对冲 养老 公募 私募 货币 指数 股票 风险投资 私募股权 股权 人民 高等 最高 高级 地区 地方 联邦 州 市 省 县 特别 临时 常务 执行 独角兽 新 老 旧 大 小 本地 海外 外国 国内 国外 境外 社会 信息 网络 移动 生物 医药 医疗 能源 石油 电力 电信 通信 物流 零售 电商 咨询 会计 律师 评级 分析 数据 安全 云 云计算 大模型 模型 机器人 自动驾驶 半导体 服务 关联 合资 合作 目标 收购 被投 控股 联合 合营 运营 管理 设计 制造 生产 供应 营利 非营利 非盈利 盈利 营利性 公益 上级 下级 主管 有关 相关 其他 所有 全部 多数 少数 部分 多家 两家 几家 一些 许多 众多 不少 主要 核心 领先 优秀 潜在 现有 原有 原 前 现 首家 唯一 最大 第一 第二 第三 专门 特殊 独家 常规 普通 重点 综合 理工 师范 医科 工业 农业 附属 中国 美国 英国 日本 欧洲 亚洲 非洲 中文 英文 华人 本土 传统 新兴 新型 现代 未来 下一代 同类 类似 该 这家 那家 一家 某 某家 每家 各 各家 此 本 我 我们 他们 你 贵 别的 另外 另一 另一家 数家 十家 百家 老牌 明星 头部 家族 国防 财政 商务 外交 司法 教育 卫生 交通 内政 劳工'.split(
    ' ',
  );

/** Characters that stand in no name of this form: function words, measures, verbs of one character. */
export const BREAKERS = new Set(
  '的了在是和与及或将被由向从对为于让把给称说等个家这那该其各某至到据以有无不也还就都而但因并又再则所如若每均仅只已曾正即约超近逾达万亿元月日号时分秒年前后内外间上下里地着过得很更最太吗呢吧啊她他它我你您们谁么哪此之乎者买卖投获拟欲需须应能会可要想看见听问答写读走来去叫做当用使令请派送带拿放取收付还借贷涨跌升降加减乘除比较像似同跟随',
);

/** Two-character words that end what came before a name: 收购甲公司, 今年乙银行. */
export const BOUNDARY_WORDS = new Set(
  '灾区 收购 投资 宣布 表示 成立 创办 创立 加入 离开 任职 就职 领导 控股 入股 参股 持有 出售 推出 发布 支持 反对 起诉 指控 批准 要求 认为 透露 显示 报道 援引 联合 携手 包括 例如 比如 其中 以及 此外 同时 目前 今年 去年 明年 昨日 昨天 今日 今天 近日 日前 近期 最近 随后 此前 之前 之后 以来 期间 通过 根据 按照 来自 位于 总部 旗下 属于 成为 担任 曾任 现任 出任 前往 访问 帮助 协助 委托 授权 任命 聘请 雇佣 母校 毕业 就读 创始 前身 前任 隶属 所属 附属 服务 代表 代理 合并 并购 重组 拆分 募集 筹集 获得 得到 接受 提供 提交 签署 达成 完成 开始 启动 停止 终止 暂停 继续 关闭 开设 设立 组建 建立 建设 运营 管理 监管 调查 处罚 警告 敦促 呼吁 敌视 击败 战胜 领先 超过 超越 取代 替代 威胁 竞争 对手 股东 客户 员工 高管 记者 编辑 作者 分析 专家 首席 总裁 主席 董事 经理 主任 教授 博士 院长 校长 部长 局长 行长 市长 省长 州长 总统 总理 首相 议员 大使 发言 时任 原任 已故 知名 著名 年轻 一家 两家 三家 这家 那家 多家 几家 各家 每家 该家 一所 一座 名叫 名为 号称 堪称 即将 正在 已经 曾经 可能 预计 计划 打算 准备 希望 试图 决定 同意 拒绝 承诺 承认 否认 强调 指出 补充 回应 解释 评论 称赞 批评 关于 对于 由于 因为 所以 但是 不过 然而 如果 虽然 尽管 即使 只要 只有 除非 无论 不管 尤其 特别 甚至 至少 最多 大约 左右 全球 国内 海外 当地 附近 周边 东部 西部 南部 北部 中部 东南 西北 东北 西南 沿着 穿过 抵达 到达 返回 离开 袭击 轰炸 震中 发生 造成 导致 引发 影响 受灾 救援'.split(
    ' ',
  ),
);

/** Words before a person's name. */
export const TITLES: readonly string[] =
  '董事长 副董事长 首席执行官 首席财务官 首席运营官 首席技术官 首席科学家 首席设计师 首席设计官 首席产品官 执行官 总裁 副总裁 总经理 经理 主席 副主席 总统 副总统 总理 副总理 首相 国王 女王 部长 副部长 局长 副局长 行长 副行长 省长 市长 州长 书记 校长 院长 所长 主任 教授 副教授 博士 院士 律师 医生 记者 编辑 作者 分析师 经济学家 科学家 工程师 设计师 研究员 研究主管 合伙人 联合创始人 创始人 创办人 发言人 负责人 高管 创始 议员 参议员 众议员 大使 将军 司令 教练 运动员 选手 队长 球员 演员 导演 歌手 作家 老板 掌门人 投资人 主管 总监 CEO CFO COO CTO CMO CSO CIO'.split(
    ' ',
  );

/** Common family names of one character, and of two. */
export const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙史陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤翁温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'.split(
    '',
  ),
);

/** Characters foreign names are written with (Xinhua's tables of transliteration). */
export const TRANSLITERATION = new Set(
  '阿埃艾爱安昂奥巴白班邦鲍贝本比彼宾波伯博布查策茨达大戴丹道德登邓迪蒂丁东杜多厄恩尔法范菲费芬丰佛夫弗福盖甘冈高戈格贡古圭哈海汉豪赫亨胡华怀惠霍基吉加贾简杰金卡凯坎康考科克肯孔库夸拉莱赖兰朗劳勒雷黎里利莉列林琳卢鲁露路伦罗洛吕马玛麦曼芒毛梅门蒙米密明缪莫默姆木穆纳娜奈南内尼妮涅宁纽努诺欧帕派潘庞佩彭皮平珀普奇齐恰乔切琴丘让热日瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申圣施史什斯丝思苏索所塔泰坦汤唐陶特滕提图托瓦万旺威韦维魏温文翁沃乌伍武西希锡夏谢辛欣休雅亚扬耶叶伊因英尤于约宰赞泽扎詹珍朱兹佐卫可娅茜雪丽蕾黛妲弥弩弗朔荷葆仑代儿顿通逊斐楚荣钦彬敦滨汀廷缇恺娃芙芭莲铂隆龙朵迈奎琼祖骆络昆堪肖',
);
/** Characters of that set that begin or end a name far less often than they are words of their own. */
export const LOOSE_START = new Set('于因让约所本多日内万东西南北中和可');
export const LOOSE_END = new Set('于因让所约多本日内万提可高');

/** Words after a quoted name that say it is one. */
export const QUOTED_HEADS =
  /^(?:超级)?(?:项目|计划|工程|系统|平台|模型|行动|协议|战略|品牌|产品|芯片|飞船|火箭|卫星|公司|基金|团队|小组|号)/u;
/** Words before a quoted name that say it is one. */
export const QUOTED_CUES = /(?:名为|名叫|代号|代号为|叫做|叫作|命名为|取名|简称)(?:的)?(?:是)?$/u;

function of<T extends string>(type: T, words: string): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word, type]));
}

/** Words right before a firm or a program written in small letters: 初创公司io, 名为deel的. */
export const SMALL_CUES = /(?:初创公司|创业公司|公司|品牌|平台|应用|软件|工具|名为|名叫|叫做|旗下)$/u;

/** What stands right before a product with a number that is told of: 发布Orbit 3, 大模型Orbit 3. */
export const BEFORE_PRODUCTS =
  /(?:发布|推出|上线|开源|发售|升级到|升级至|新款|旗舰|新一代|手机|平板|手表|耳机|汽车|车型|芯片|处理器|显卡|模型|产品|系统|软件|框架|引擎|浏览器|数据库|相机|机器人|火箭)了? ?$/u;

/** What a product with a number is called right behind it: Orbit 3手机. */
export const PRODUCT_NOUNS =
  /^ ?(?:系列)?(?:智能|旗舰|折叠屏?|全新)?(?:手机|手表|平板|电脑|笔记本|耳机|眼镜|相机|汽车|轿车|车型|芯片|处理器|显卡|主机|音箱|电视|机型|模型|大模型|型号|版本|版|系列|框架|引擎|火箭|飞船|卫星)/u;
