/**
 * Things that are counted: code → forms in each language. A number before one is a measure in that unit; before any other noun it stays a bare number.
 * One row serves both languages, so that 41名乘客 and "41 passengers" are the same.
 */
export const THINGS: readonly (readonly [code: string, en: string, zh: string])[] = [
  [
    'people',
    'people|persons|person|individuals|men|women|men and women|residents|inhabitants|citizens|folks|individual|souls',
    '人|人口|人员|民众|居民|市民|群众|公民|男子|女子|村民|百姓|人群|人士',
  ],
  ['deaths', 'deaths|fatalities|dead|killed|fatality', '人死亡|人遇难|人丧生|死'],
  ['injured', 'injured|injuries|wounded', '人受伤|伤者|伤员'],
  ['users', 'users|user|active users|customers and users|daily users', '用户|活跃用户|使用者|网民'],
  ['customers', 'customers|customer|clients|client|consumers', '客户|顾客|消费者'],
  ['subscribers', 'subscribers|subscriber|subscriptions|paying subscribers', '订阅者|订户|订阅用户|付费用户'],
  [
    'employees',
    'employees|employee|workers|worker|staff|staffers|jobs|personnel|staff members',
    '员工|雇员|职工|职员|工人|工作人员|岗位|就业岗位|工作岗位',
  ],
  ['researchers', 'researchers|researcher|scientists|scientist', '研究员|研究人员|科学家|科研人员'],
  ['engineers', 'engineers|engineer|developers|developer|programmers', '工程师|开发者|开发人员|程序员'],
  ['experts', 'experts|expert|specialists', '专家'],
  ['passengers', 'passengers|passenger|travellers|travelers|tourists|visitors|visits', '乘客|旅客|游客|访客|人次'],
  ['students', 'students|student|pupils|graduates', '学生|毕业生|大学生|考生'],
  ['children', 'children|child|kids|babies|minors', '儿童|孩子|婴儿|未成年人'],
  ['firefighters', 'firefighters|firefighter|firemen', '消防员|消防人员|消防救援人员|消防官兵'],
  [
    'rescuers',
    'rescuers|rescue workers|emergency workers|responders|first responders',
    '救援人员|救援队员|救护人员|搜救人员',
  ],
  [
    'crew',
    'crew members|crew member|crew|crewmen|cabin crew|flight attendants|sailors',
    '机组人员|机组成员|船员|乘务员|空乘|空乘人员',
  ],
  ['police', 'police officers|policemen|officers', '警察|民警|警员'],
  ['miners', 'miners|miner', '矿工|矿井工人'],
  [
    'shelters',
    'shelters|evacuation centres|evacuation centers|evacuation shelters',
    '避难所|安置点|避难中心|安置中心|临时避难所|临时安置点',
  ],
  ['soldiers', 'soldiers|troops|servicemen|fighters', '士兵|军人|官兵|部队'],
  ['patients', 'patients|patient|cases|infections', '患者|病人|病例|确诊病例|感染者|例'],
  ['doctors', 'doctors|physicians|nurses', '医生|护士|医护人员'],
  ['families', 'families|households|household|homes', '户|家庭|住户'],
  ['members', 'members|member|delegates|lawmakers|mps|senators', '成员|会员|代表|议员|党员'],
  ['investors', 'investors|investor|backers|shareholders', '投资者|投资人|投资方|股东|投资机构'],
  ['founders', 'founders|co-founders', '创始人|联合创始人'],
  ['athletes', 'athletes|players', '运动员|选手|球员'],
  [
    'victims',
    'victims|survivors|refugees|migrants|detainees|hostages|prisoners',
    '遇难者|幸存者|难民|移民|人质|囚犯|受害者',
  ],
  ['votes', 'votes|vote|ballots', '票|选票|张选票'],
  [
    'medals',
    'medals|medal|gold medals|silver medals|bronze medals|golds|silvers|bronzes|gold|silver|bronze',
    '奖牌|金牌|银牌|铜牌|金|银|铜',
  ],
  ['points', 'points|pts', '积分|分|个点'],
  ['goals', 'goals', '进球'],
  ['games', 'games|matches', '场比赛'],
  ['shares', 'shares|stocks', '股|股份|股票'],
  [
    'companies',
    'companies|company|firms|firm|businesses|enterprises|startups|start-ups|corporations',
    '公司|企业|初创企业|厂商|初创公司|机构',
  ],
  ['countries', 'countries|country|nations|nation|states and territories', '国家|国|国家和地区'],
  ['cities', 'cities|city|towns|towns and cities', '城市|城镇'],
  ['places', 'villages|provinces|counties|states|regions|districts', '省份|村庄|地区'],
  ['stores', 'stores|store|shops|restaurants|outlets|branches', '门店|商店|餐厅|网点'],
  ['schools', 'schools|universities|colleges', '学校|大学|高校'],
  ['hospitals', 'hospitals|clinics', '医院'],
  [
    'buildings',
    'buildings|houses|apartments|properties|flats|tower blocks',
    '建筑|建筑物|房屋|住宅|住宅楼|楼房|栋建筑|套住房',
  ],
  ['vehicles', 'vehicles|cars|trucks|buses|car|vehicle|bikes', '汽车|车辆|轿车|卡车|辆'],
  ['aircraft', 'aircraft|planes|jets|helicopters|airplanes|drones', '飞机|客机|直升机|无人机|架'],
  ['flights', 'flights|trips', '航班'],
  ['ships', 'ships|vessels|boats', '船|船只|艘'],
  ['missiles', 'missiles|rockets|bombs', '导弹|火箭弹'],
  ['tokens', 'tokens|token', 'tokens|token|Token|词元|个token'],
  ['parameters', 'parameters|parameter|params|weights', '参数'],
  ['models', 'models', '模型|大模型|车型|型号'],
  ['layers', 'layers', '层'],
  ['GPUs', 'gpus|gpu|graphics processing units|graphics cards|accelerators', '显卡|GPU|块GPU|张GPU|GPU卡|张卡'],
  ['chips', 'chips|chip|semiconductors|processors', '芯片|处理器'],
  ['servers', 'servers|computers|machines|pcs|laptops', '服务器|电脑|计算机'],
  ['phones', 'phones|smartphones|handsets|devices|iphones|units sold', '手机|智能手机|设备|部手机'],
  ['data centers', 'data centers|data centres|data center sites|datacenters', '数据中心'],
  ['modules', 'modules|module', '模块|子网络'],
  ['papers', 'papers|articles|studies|stories|posts|documents', '论文|文章|研究报告|报告|文件|帖子'],
  ['reports', 'reports|complaints|incident reports|reported incidents', '起报告|宗报告|起投诉|宗投诉|例投诉|份投诉'],
  ['books', 'books|copies|titles|volumes', '书|图书'],
  ['films', 'films|movies|songs|albums|episodes|videos', '电影|影片|歌曲|专辑|视频'],
  ['patents', 'patents', '专利'],
  ['downloads', 'downloads|installs', '次下载|下载量|下载'],
  ['views', 'views|page views|hits|visits per month', '次观看|次播放|浏览量|阅读'],
  ['transactions', 'transactions|deals|orders|contracts', '交易|订单|合同'],
  [
    'attacks',
    'attacks|incidents|accidents|crimes|earthquakes|aftershocks|aftershock|fires|cases of',
    '袭击|事故|地震|余震|案件',
  ],
  ['languages', 'languages', '语言|种语言'],
  ['species', 'species', '物种|种动物|种植物'],
  ['animals', 'animals|dogs|cats|birds|sheep|cattle|pigs|horses|elephants|pandas', '动物|匹马'],
  ['trees', 'trees|plants', '树|棵|株'],
  ['seats', 'seats|rooms|beds', '座位|席位|席|床位|张床'],
  ['words', 'words|characters|lines|pages', '字|字符|词|页'],
  ['times', 'times', '次'],
  ['floors', 'floors|storeys|storey|stories high', '层楼|层高'],
  ['lanes', 'lanes|stations|stops', '车道|车站'],
  ['awards', 'awards|prizes|oscars|grammys|nominations', '奖项|项提名'],
  ['teams', 'teams|groups|clubs|parties', '支队伍|团队|球队'],
  ['projects', 'projects|programs|programmes|products|items|features|factories|plants and factories', '项目|产品|工厂'],
  ['satellites', 'satellites|satellite', '卫星|颗卫星'],
  ['questions', 'questions|problems|tasks|samples|examples|images|photos', '问题|任务|样本|图片|照片'],
];

/** English words that may stand between a number and the thing counted: "300 million weekly active users". */
export const MODIFIERS: ReadonlySet<string> = new Set(
  'weekly monthly daily active paying paid registered new additional more other total full-time part-time gold silver bronze activated trainable diverse high-quality and unique million american chinese british russian japanese indian foreign local young old adult such different major confirmed reported global premium business enterprise commercial electric input output training text civilian former current independent private public small large big leading top nvidia human female male elderly unarmed armed senior professional qualified skilled remaining first-time international domestic nationwide regular monthly-active daily-active'.split(
    ' ',
  ),
);

/** Chinese measure words that may stand between a number and the thing counted. */
export const CLASSIFIERS =
  '个|名|位|家|款|种|项|次|台|辆|架|艘|枚|块|张|件|只|头|条|座|栋|幢|套|间|所|部|篇|本|册|份|支|颗|棵|株|场|起|例|组|批|对|双|副|把|根|片|类|层|处|轮|笔|封|幅|道|门|户|口|颗|发|节|首|集|人次|万个|多名|多个|多家|余名|余家|余个|余位|多位'.split(
    '|',
  );
/** Measure words for people alone: without a noun they count people. */
export const PEOPLE_CLASSIFIERS: ReadonlySet<string> = new Set(['名', '位', '口']);

/** Codes of people: what 名 and 位 may count. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people deaths injured firefighters rescuers crew police miners users customers subscribers employees researchers engineers experts passengers students children soldiers patients doctors members investors founders athletes victims'.split(
    ' ',
  ),
);
