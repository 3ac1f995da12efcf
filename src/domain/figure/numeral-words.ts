/** A general-language word whose Han numerals are no numbers. */
export type NumeralWord = {
  readonly word: string;
  /** The word is not meant when one of these characters stands before it: 系统一套 is not 统一. */
  readonly notAfter?: string;
  /** … or after it: 十分钟 is not 十分. */
  readonly notBefore?: string;
};

/**
 * Words in which a numeral neither counts, orders nor dates. Left out on purpose: words that may also
 * count (一起事故, 一道工序, 一套), for an overlooked number is worse than a false one. Names (三公,
 * 新三板, 十四五) belong to the documents, not here.
 */
const PLAIN_WORDS = `
一般 一直 一些 一样 一定 一旦 一经 一切 一系列 一连串 一律 一贯 一向 一味 一再 一概 一并 一同 一齐 一致 一共
一番 一举 一度 一边 一方面 一心 一手抓 一把手 一揽子 一站式 一门式 一窗式 一条龙 一条心 一盘棋 一对一 一对多
一体化 一次性 一刀切 一卡通 一网通办 一网统管 一窗通办 一件事一次办 一码通 一键 一张图 一张网 一张蓝图 一肩挑
一票否决 一岗双责 一事一议 一企一策 一园一策 一人一策 一户一策 一区一策 一校一策 一案一策 一厂一策 一村一策
一村一品 一镇一品 一县一品 一人一档 一户一档 一企一档 一车一档 一月一报 一以贯之 一如既往 一目了然 一视同仁
一马当先 一蹴而就 一应俱全 一技之长 一脉相承 一丝不苟 一言一行 一分为二 一鼓作气 一气呵成 一往无前 一枝独秀
一抓到底 一锤定音 一视同仁 一概而论 一口价 一早 一下子 一大批 一阵 一整套
呈现一个 打造一个 成为一个 作为一个 进一步 下一步 下一阶段 下一年 下一轮 下一级 上一年 上一级 上一轮 上一届 新一代 新一轮 新一批 新一届 新一年 新一期
唯一 逐一 不一 始终如一 整齐划一 言行一致 这一 那一 某一 另一 哪一 每一 知行合一 百里挑一 独一无二 表里如一
两岸 两会 两侧 两旁 两端 两翼 两极 两性 两栖 两者 两用 两张皮 两难 两全 两委 两手抓 两口子
二者 二手 二维 二氧化 不二 二线城
三农 三角 三维 三者 三线城 三产 三位一体 三令五申 三番五次 三心二意 三言两语 三甲医 三峡 再三
第三方 第三产业 第三者 第一时间 第一线 第一手 第一产业 第二产业 第一书记 第二课堂 第一责任人
四处 四周 四海 四川 四通八达 四面八方 四梁八柱 四平八稳 四舍五入 四溢 四射 四肢 三点一线
金九银十 五湖四海 五花八门 五颜六色 五光十色 五金 五彩 五谷 五官 五星级 五脏 三五成群
七嘴八舌 七上八下 七夕 八卦 八仙 九霄 九牛一毛 九州
十足 十全十美 十字 十拿九稳 十年如一日
百姓 百货 百科 百花 百般 百业 百态 百川 百合 百折不挠 百舸争流 百尺竿头 百家争鸣 百家姓 百无一失 百分之 百分比
百分制 百分率 百分数 百分值 百分号 百分位 百废待兴 百战 百年大计 百叶
千方百计 千家万户 千篇一律 千军万马 千头万绪 千辛万苦 千载难逢 千变万化 千差万别 千丝万缕 千言万语 千锤百炼
千禧 千里马 千古 千秋 千分之 千分点 大千世界 秋千 成千上万 万分之 万家灯火 万无一失 万众一心 万人空巷 万户千家
零售 零部件 零配件 零件 零散 零星 零工 零距离 零食 零钱 零碎 零担 零突破 零的突破 清零 归零 零信任 零碳 零基础
零基预算 零敲碎打 零下 飘零 凋零 孤零
`;

const GUARDED_WORDS: readonly NumeralWord[] = [
  { word: '统一', notAfter: '系传' },
  { word: '单一', notAfter: '名订清菜表账罚工传保报' },
  { word: '同一', notAfter: '合共协相不等胡' },
  { word: '任一', notAfter: '责担兼主' },
  { word: '之一', notAfter: '分' },
  { word: '万一' },
  { word: '一批', notBefore: '次' },
  { word: '一体', notBefore: '育' },
  { word: '一线', notBefore: '路' },
  { word: '一带', notBefore: '动' },
  { word: '一流', notBefore: '程量' },
  { word: '一时', notBefore: '段' },
  { word: '一会', notBefore: '员议' },
  { word: '一手', notBefore: '房' },
  { word: '一点', notBefore: '零一二三四五六七八九' },
  { word: '四季', notBefore: '度' },
  { word: '十分', notAfter: '得扣加减满计', notBefore: '钟之' },
  {
    word: '千万',
    notAfter: '近超逾过上约每达几数',
    notBefore: '元美港余多级人家户次吨亩千以个台字',
  },
];

/** Units that begin with a numeral: never part of the number before them, even in 三千瓦. */
export const NUMERAL_UNITS: readonly string[] = ['千瓦', '千伏', '百分点'];

/** The lexicon, longest words first. */
export const NUMERAL_WORDS: readonly NumeralWord[] = [
  ...PLAIN_WORDS.split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ word })),
  ...GUARDED_WORDS,
].sort((a, b) => b.word.length - a.word.length);
