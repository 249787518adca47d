/** Words of names in Latin letters: what they say of the whole, and what never belongs to one. All in lower case unless said otherwise. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of an organisation's name. */
export const ORGANISATION_WORDS = set(
  'inc corp corporation ltd limited llc lp plc co company companies group holding holdings bank university college institute school academy ministry department agency authority commission committee council court association foundation fund funds capital partners ventures management securities technologies technology systems labs lab laboratory laboratories center centre office bureau service services union party army navy force police board federation league club survey organization organisation society alliance trust investments investment global media press times post journal news airlines airways motors pharmaceuticals energy semiconductor semiconductors electronics studios entertainment networks software robotics exchange ag sa gmbh nv kk as asa oyj spa plc pharma pharmaceutical biotech biosciences therapeutics biologics medical healthcare shipping logistics freight ports terminals railways rail steel mining minerals metals petroleum oil gas power electric chemicals materials foods brewing brewery beverages brands retail stores telecom communications wireless insurance assurance bancorp financial payments equity ventures advisors associates dynamics aerospace aviation air automotive batteries battery storage cloud hotels resorts properties realty estates developments construction engineering consulting interactive solutions biosystems instruments devices cement paper packaging textiles apparel farms seeds studios',
);
/** Those that only say what kind of company it is: Nvidia Corp is Nvidia. */
export const CORPORATE_WORDS = set(
  'inc corp corporation ltd limited llc lp plc co company group holdings holding ag sa gmbh nv',
);
export const EVENT_WORDS = set(
  'olympics games cup championship championships summit conference festival marathon agreement accord treaty war',
);
export const PLACE_WORDS = set(
  'city province county state river lake island islands mountain mountains sea ocean bay street avenue airport valley peninsula district region park square strait',
);
/** Names that "of" may join: Bank of England, Ministry of Finance. */
export const OF_HEADS = set(
  'bank university ministry department court council house board bureau institute college republic kingdom office church city state states gulf cape bay chamber house association federation union league academy school center centre ministry secretary',
);

/** Capitalised words that are no names, or end one: offices, calendar, adjectives of countries, words of the trade. */
export const NO_NAME_WORDS = set(
  [
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
    'mr mrs ms dr prof sir ceo cfo coo cto cmo cio cso cpo evp svp vp president chairman chairwoman chair chief executive officer founder co-founder cofounder director minister prime secretary senator representative rep sen gov governor mayor judge justice general king queen prince princess pope professor spokesman spokeswoman spokesperson analyst reporter editor author photo image',
    'american british chinese japanese french german russian turkish syrian korean indian european african asian australian canadian italian spanish dutch swiss swedish norwegian danish finnish polish ukrainian israeli iranian iraqi saudi egyptian mexican brazilian english arab jewish christian muslim islamic catholic western eastern northern southern democratic democrat democrats republican republicans',
    'scottish irish welsh belgian austrian greek greeks czech slovak hungarian romanian bulgarian serbian croatian portuguese argentine argentinian chilean peruvian colombian venezuelan cuban soviet thai vietnamese indonesian malaysian filipino singaporean pakistani afghan bangladeshi lebanese jordanian palestinian palestinians kuwaiti qatari emirati algerian moroccan tunisian libyan nigerian kenyan ethiopian ghanaian sudanese somali armenian georgian kazakh belarusian lithuanian latvian estonian icelandic americans germans russians ukrainians israelis europeans africans asians britons scots taiwanese athenian roman buddhist buddhists hindu hindus jews muslims christians catholics maoist marxist communist socialist liberal conservative tory tories parliament government state federal congressional presidential christmas easter ramadan',
    'ai agi ipo api apis gpu gpus cpu cpus tpu llm llms moe arr gdp cpi ppi esg etf app apps tv pc it vr ar ip kpi vip lts eol faq pdf url html css json xml http https sql usb led wifi ok id ui ux hr pr qa rd esop roi saas b2b b2c c2c gmt utc est edt pst pdt cst bst cet am pm bc ad ps vs etc wwdc artificial olympic olympian agent agents token tokens prompt bug bugs blog logo email e-mail online offline',
    'kw mw gw tw kwh mwh gwh twh kb mb gb tb pb hz khz mhz ghz km kg mg cm mm nm usd rmb cny eur gbp hkd jpy twd krw chf aud cad inr k m b bn mn tn fp8 bf16 fp16 int8',
    'the a an this that these those it its he his she her they their we our you your i my there here and but or nor so yet if when while where as at in on by for from to with after before since during despite although though because however meanwhile also still now then one two three four five some many most all both such not no what who why how last next earlier later according under over between among about above across against along around behind below beyond inside into like near off onto out outside through toward until up upon within without once only even just more less much few each every other another same than too very first second third fourth fifth q1 q2 q3 q4 h1 h2 fy series round figure table chapter section page part version release note source update read see more related advertisement share follow subscribe',
    'rival startup maker chipmaker carmaker automaker drugmaker lender insurer retailer airline investor new old big key top best full real total gold silver bronze medal medals open source breaking exclusive report reports live opinion analysis summary introduction conclusion abstract overview background contents title date tags',
  ].join(' '),
);

/** Words that make a name of what stands before them without being one: Scale AI, Character AI. */
export const TAILS = set('ai labs lab');

/** Words before a person's name, as single tokens. */
export const PERSON_CUES = set(
  'mr mrs ms dr prof sir ceo cfo coo cto cmo cio cso president chairman chairwoman founder co-founder cofounder minister senator governor mayor judge professor spokesman spokeswoman spokesperson analyst officer secretary king queen prince princess director author reporter',
);
/** Given names common enough to tell a person from a firm. */
export const GIVEN_NAMES = set(
  'aaron adam alan albert alex alexander alexandr alice amy andrea andrew andy angela ann anna anne anthony antonio arthur barbara ben benjamin bernard bill bob boris brad brian bruce carl carlos catherine charles charlie chris christian christina christine christopher craig daniel dario dave david dean deborah denis dennis diana donald dong dorothy doug douglas ed eddie edward elena elizabeth elon emily emma emmanuel eric erik evan eva fei florian francis frank fred gary george gina giorgia grace greg gregory hans harry heather helen henry howard hugh ian igor ilya ivan jack jacob jake james jamie jane janet jason jay jeff jennifer jensen jeremy jerome jessica jim joan joe joel johannes john jonathan jony jordan jose joseph josh joshua juan judy julia julian julie justin karen karl kate katherine keir keith kelly ken kenneth kevin kim kyle larry laura lauren lawrence lee leo leon lilian linda lisa liz louis lucas lucy luis luke maria marie mario mark martin mary masayoshi matt matthew max megan melissa michael michelle mike mira mohammed mohamed muhammad nancy naomi narendra natalie nathan neil nicholas nick nicole noah noam olaf oliver olivia oscar pat patricia patrick paul pedro peter phil philip philippe pierre rachel ralph ray rebecca richard rick rishi rob robert robin roger ron ronald rosa ross roy russell ruth ryan sam samuel sandra sara sarah satya scott sean sergey sharon shou simon sofia sophie stefan stephen steve steven stuart sundar susan susie sven ted teresa theresa thomas tim timothy tina todd tom tommy tony ursula vera victor victoria vincent vinod vladimir volodymyr walter warren wei wendy wilhelm will william xi yann yoshua yuri zach',
);

/** Names that are ordinary words as well: a capital at the start of a sentence says nothing of them. */
export const WORDS_TOO = set(
  'block visa shell fortune medium apple steam threads zoom wired nature science guardian independent telegraph time mistral benchmark vanguard elastic stripe figure cook fed arm rust ruby python java go bun git meta sun target square oracle gap ford sora gemini bard palm whisper codex frontier behemoth safari hopper rubin edge react turkey jordan chad victoria may will mark bill rich grace hope rose reading nice orange corona olympics congress senate index insight uber dell sharp canonical valve starship threads insider verge atlantic economist cohere anthropic kali hindu lightspeed fidelity',
);

/** Words that grade a product behind its number: Orbit 3 Pro. */
export const TIER_WORDS = set(
  'pro max plus ultra lite mini air se turbo flash nano large small medium xl edge fold flip standard classic premium deluxe',
);

/** Words that number things which are no products: Table 2, Phase 3. */
export const NUMBERED_WORDS = set(
  'page table figure fig section chapter article part day week phase level group round stage tier top number no route gate room class category grade type step rule line act scene episode season volume vol issue item option question note appendix annex title game match set lap heat lane zone area district ward unit building block floor platform terminal runway pier exit junction highway interstate war division league team row column series',
);
/** What stands before a product that is being told of. */
export const INTRODUCING = set(
  'the its new latest unveiled unveils unveiling launched launches launching launch released releases releasing release introduced introduces introducing announced announces announcing',
);
