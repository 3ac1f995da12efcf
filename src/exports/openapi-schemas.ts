/** JSON Schema (2020-12), as far as the site writes it by hand. */
export type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', description });
const list = (items: Schema, description: string): Schema => ({
  ...{ type: 'array', items, description },
});

/** An object; what may be missing is named so. Fields may be added in time. */
const object = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema => ({
  ...{ type: 'object', description },
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const printed = (what: string): Schema => text(`${what}，照来源所印；没有公布时是“未公布”。`);
const decimal = (what: string): Schema => ({
  ...{ type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
  description: `${what}，十进制数，写成文字。`,
});
const count = (what: string): Schema => ({ ...decimal(what), pattern: '^\\d+$' });
const date = (what: string): Schema => ({ ...text(what), format: 'date' });

const counts = object('各轻重的条数。', {
  ...{ contradiction: count('矛盾'), doubt: count('存疑') },
  ...{ 'last-digit': count('末位'), note: count('提示') },
});

const amounts = ['initialBudget', 'adjustedBudget', 'budget', 'actual'];

const ReportRow = object(
  '一份报告的概况。',
  {
    address: text('区/部门/年度/种类，也是网址的一部分。'),
    hash: text('全部数据的指纹，数据改了它就变。'),
    ...{ district: text('区的代号。'), agency: text('部门的代号。'), year: text('年度。') },
    ...{ kind: text('种类。'), title: text('报告标题，照来源。'), agencyName: text('部门全称。') },
    listed: date('列入本站的日期。'),
    ...{ budget: printed('预算'), actual: printed('实际支出'), score: printed('得分') },
    ...{ executionRate: printed('预算执行率'), grade: printed('等级') },
    amounts: object(
      '金额，单位：元；没有公布的不写。',
      Object.fromEntries(amounts.map((name) => [name, decimal('金额')])),
      amounts,
    ),
    points: object('得分和满分，都公布了才有。', {
      value: decimal('得分'),
      outOf: decimal('满分'),
    }),
    rubric: text('评分办法的代号；没有公布时是“未公布”。'),
    ...{ projects: count('项目数'), targets: count('目标数'), facts: count('事实数') },
    charts: list({ type: 'string' }, '有哪几张图。'),
    findings: counts,
    across: object('与别的报告互相核对的结果。', { hash: text('指纹。'), findings: counts }),
    completeness: list({ type: 'string' }, '公布清单各项公布了没有。'),
    corrections: list({ type: 'object' }, '更正记录。'),
    withdrawals: list({ type: 'object' }, '撤回的核对结果。'),
    page: text('网页的路径。'),
    data: text('全部数据的路径。'),
  },
  ['points'],
);

const FindingRow = object(
  '一条核对结果。',
  {
    report: text('哪份报告：区/部门/年度/种类。'),
    id: text('编号，在一份报告里不重复。'),
    check: text('核对项的代号。'),
    checkTitle: text('核对项的名称。'),
    severity: {
      ...text('轻重：矛盾、存疑、末位、提示。'),
      enum: ['contradiction', 'doubt', 'last-digit', 'note'],
    },
    sentence: text('结果，一句话。'),
    innocent: text('说得通的解释。'),
    replied: { const: true, description: '部门有回应。' },
    withdrawn: { const: true, description: '已撤回。' },
    page: text('网页上的位置。'),
    data: text('这份报告全部数据的路径。'),
  },
  ['innocent', 'replied', 'withdrawn'],
);

const ours = {
  name: text('网站名称。'),
  publisher: text('发布者。'),
  licence: object('数据许可。', {
    name: text('名称。'),
    url: { ...text('网址。'), format: 'uri' },
  }),
};

/** The schemas of the lists; the record of a report has a schema in a file of its own. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  ...{ ReportRow, FindingRow },
  ReportList: object('所有报告。', {
    ...ours,
    reports: list({ $ref: '#/components/schemas/ReportRow' }, '每份一行。'),
  }),
  FindingList: object('所有核对结果。', {
    ...ours,
    findings: list({ $ref: '#/components/schemas/FindingRow' }, '每条一行。'),
  }),
};
