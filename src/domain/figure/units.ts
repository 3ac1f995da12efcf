/** What a unit measures. */
export type Dimension =
  | 'money'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'power'
  | 'energy'
  | 'time'
  | 'count'
  | 'visits'
  | 'score'
  | 'order'
  | 'compute'
  | 'data';

/** A unit. Those with the same `base` convert exactly: one of it is `num`/`den` of the base. */
export type Unit = {
  /** The name figures carry, and the form in which it is printed. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Other printed spellings, half-width and without brackets. */
  readonly spellings: readonly string[];
  readonly base?: string;
  readonly worth?: readonly [num: string, den: string];
};

type Row = readonly [name: string, spellings?: string, base?: string, num?: string, den?: string];

/** One row a unit: name, other spellings (a space between), base unit, its worth as num and den. */
const ROWS: Readonly<Record<Dimension, readonly Row[]>> = {
  // Currencies have no base: none converts into another.
  money: [
    ['元', '圆 元整 圆整 元人民币 人民币 人民币元'],
    ['美元', '美金 USD'],
    ['港元', '港币 元港币 HKD'],
    ['澳门元', '澳门币'],
    ['欧元', 'EUR'],
    ['英镑'],
    ['日元', '日圆'],
    ['新台币'],
  ],
  percent: [
    ['%', '个百分比', '%', '1', '1'],
    ['‰', '', '%', '1', '10'],
    ['‱', '', '%', '1', '100'],
    ['成', '', '%', '10', '1'],
  ],
  points: [
    ['个百分点', '百分点 pct', '个百分点', '1', '1'],
    ['个基点', '基点 BP bp', '个百分点', '1', '100'],
  ],
  ratio: [['倍']],
  area: [
    ['平方米', '㎡ m² m2 平米 平方', '平方米', '1', '1'],
    ['公顷', 'hm²', '平方米', '10000', '1'],
    ['亩', '', '平方米', '2000', '3'],
    ['平方公里', 'km² 平方千米', '平方米', '1000000', '1'],
  ],
  length: [
    ['米', 'm', '米', '1', '1'],
    ['公里', 'km', '米', '1000', '1'],
    ['厘米', 'cm', '米', '1', '100'],
    ['毫米', 'mm', '米', '1', '1000'],
    ['延米', '延长米'],
    ['海里'],
  ],
  mass: [
    ['吨', 't', '公斤', '1000', '1'],
    ['公斤', 'kg', '公斤', '1', '1'],
    ['斤', '', '公斤', '1', '2'],
    ['克', 'g', '公斤', '1', '1000'],
    ['吨标准煤'],
    ['吨二氧化碳'],
  ],
  volume: [
    ['立方米', 'm³ m3 立方', '立方米', '1', '1'],
    ['升', 'L', '立方米', '1', '1000'],
  ],
  power: [
    ['千瓦', 'kW KW kw', '千瓦', '1', '1'],
    ['兆瓦', 'MW', '千瓦', '1000', '1'],
    ['吉瓦', 'GW', '千瓦', '1000000', '1'],
    ['千伏安', 'kVA'],
    ['千伏', 'kV'],
  ],
  energy: [['千瓦时', '度 kWh 度电', '千瓦时', '1', '1']],
  time: [
    ['年', '个年度 年度', '个月', '12', '1'],
    ['个月', '', '个月', '1', '1'],
    ['月'],
    ['周', '星期 个星期', '小时', '168', '1'],
    ['天', '', '小时', '24', '1'],
    ['日', '', '小时', '24', '1'],
    ['小时', '个小时 h', '小时', '1', '1'],
    ['分钟', 'min', '小时', '1', '60'],
    ['秒', '秒钟 s', '小时', '1', '3600'],
    ['个工作日', '工作日'],
    ['个季度', '季度'],
    ['岁', '周岁'],
    ['学时'],
    ['课时'],
  ],
  count: [
    ['个'],
    ['家'],
    ['项'],
    ['名'],
    ['人'],
    ['位'],
    ['户'],
    ['条'],
    ['篇'],
    ['份'],
    ['件'],
    ['宗'],
    ['起'],
    ['例'],
    ['台'],
    ['套'],
    ['辆'],
    ['架'],
    ['艘'],
    ['列'],
    ['座'],
    ['所'],
    ['间'],
    ['栋'],
    ['幢'],
    ['处'],
    ['片'],
    ['块'],
    ['面'],
    ['张'],
    ['本'],
    ['册'],
    ['部'],
    ['款'],
    ['种'],
    ['类'],
    ['大类'],
    ['组'],
    ['批'],
    ['支'],
    ['只'],
    ['头'],
    ['株'],
    ['棵'],
    ['根'],
    ['枚'],
    ['颗'],
    ['双'],
    ['对'],
    ['笔'],
    ['单'],
    ['层'],
    ['门'],
    ['轮'],
    ['期'],
    ['届'],
    ['股'],
    ['场'],
    ['字'],
    ['页'],
    ['箱'],
    ['标箱', '标准箱 TEU'],
    ['包'],
    ['瓶'],
    ['盒'],
    ['段'],
    ['站'],
    ['床'],
    ['个方面', '方面'],
    ['大'],
  ],
  // Occasions, not things: 122家次 may be 32家 seen several times.
  visits: [
    ['次'],
    ['人次'],
    ['家次'],
    ['户次'],
    ['个次'],
    ['场次'],
    ['车次'],
    ['辆次'],
    ['台次'],
    ['架次'],
    ['班次'],
    ['批次'],
    ['件次'],
    ['艘次'],
    ['列次'],
    ['篇次'],
    ['项次'],
  ],
  score: [['分']],
  order: [['号']],
  compute: [
    ['P', 'PFLOPS PFlops'],
    ['EFLOPS', 'EFlops'],
    ['标准机架', '个标准机架'],
  ],
  data: [
    ['MB', '', 'MB', '1', '1'],
    ['GB', '', 'MB', '1024', '1'],
    ['TB', '', 'MB', '1048576', '1'],
    ['Mbps', '', 'Mbps', '1', '1'],
    ['Gbps', '', 'Mbps', '1000', '1'],
  ],
};

function toUnit(dimension: Dimension, [name, spellings = '', base, num, den]: Row): Unit {
  const plain = { name, dimension, spellings: spellings.split(' ').filter((s) => s !== '') };
  if (base === undefined || num === undefined || den === undefined) return plain;
  return { ...plain, base, worth: [num, den] };
}

/** Every unit a figure may carry. A new unit is one more row above. */
export const UNITS: readonly Unit[] = (Object.keys(ROWS) as Dimension[]).flatMap((dimension) =>
  ROWS[dimension].map((row) => toUnit(dimension, row)),
);
