import fc from 'fast-check';
import type { Level, LevelPart, Step, Waterfall } from '../../src/charts/running-total.ts';

const level = (name: string, label: string, value: number, more: Partial<Level> = {}): Level => ({
  ...{ kind: 'level', name, label, value },
  ...more,
});
const step = (name: string, label: string, value: number, more: Partial<Step> = {}): Step => ({
  ...{ kind: 'step', name, label, value },
  ...more,
});
const parts = (basic: string, project: string): readonly LevelPart[] =>
  [
    { name: '基本支出', label: basic },
    { name: '项目支出', label: project },
  ].map(({ name, label }) => ({ name, label, value: Number(label.replaceAll(',', '')) }));
const of = (...columns: Waterfall['columns']): Waterfall => ({ unit: '万元', columns });
const left = (label: string, value: number): Step =>
  step('年末未支出', label, value, { computed: true });

/** A report with all its steps. */
export const typical = of(
  level('年初预算', '17,088.41', 17_088.41, { parts: parts('3,733.63', '13,354.78') }),
  step('一个大项目', '−5,279.67', -5279.67, { note: '一个项目' }),
  step('其余项目', '+420.57', 420.57, { note: '净调增', computed: true }),
  step('基本支出', '−313.37', -313.37, { note: '人员、公用' }),
  level('调整后预算', '11,915.94', 11_915.67, { parts: parts('3,420.26', '8,495.68') }),
  left('−1,027.05', -1027.05),
  level('实际支出', '10,888.89', 10_888.89, {
    spent: true,
    parts: parts('3,371.92', '7,516.97'),
  }),
);

/** What a waterfall must be able to draw. */
export const cases: Readonly<Record<string, Waterfall>> = {
  typical,
  'two levels and no steps': of(
    level('预算', '1,000.00', 1000),
    level('实际支出', '812.50', 812.5, { spent: true }),
  ),
  'more spent than planned': of(
    level('年初预算', '1,000.00', 1000),
    step('调整', '+100.00', 100),
    level('调整后预算', '1,100.00', 1100),
    step('超出预算', '+240.00', 240, { computed: true }),
    level('实际支出', '1,340.00', 1340, { spent: true }),
  ),
  'a negative expenditure': of(
    level('年初预算', '300.00', 300),
    step('调整', '−260.00', -260),
    level('调整后预算', '40.00', 40),
    left('−95.00', -95),
    level('实际支出', '−55.00', -55, { spent: true }),
  ),
  'tiny steps beside huge levels': of(
    level('年初预算', '1,234,567.89', 1_234_567.89, { parts: parts('3.00', '1,234,564.89') }),
    step('追加', '+0.01', 0.01),
    step('收回', '−0.02', -0.02, { note: '一个项目' }),
    step('没有变动的一类', '0.00', 0),
    level('调整后预算', '1,234,567.88', 1_234_567.88),
    left('−1.00', -1),
    level('实际支出', '1,234,566.88', 1_234_566.88, { spent: true }),
  ),
  'steps that do not add up to the next level': of(
    level('年初预算', '500.00', 500),
    step('调整', '−100.00', -100),
    level('调整后预算', '450.00', 450, { parts: parts('300.00', '200.00') }),
    left('−50.00', -50),
    level('实际支出', '400.00', 400, { spent: true }),
  ),
  'long names and a name full of signs': of(
    level('年初批复的部门预算总额（含上年结转）', '900.00', 900),
    step('省级科技创新战略专项（第二批）结转资金', '−120.00', -120, {
      note: '由财政部门于年中收回后统筹使用',
    }),
    level(`<b>&"甲'`, '780.00', 780),
    step('追加', '+1.00', 1),
    level('实际支出', '781.00', 781, { spent: true }),
  ),
  'nothing at all': of(
    level('预算', '0.00', 0),
    left('0.00', 0),
    level('实际支出', '0.00', 0, { spent: true }),
  ),
  'many columns': of(
    level('年初预算', '17,088.41', 17_088.41),
    ...Array.from({ length: 9 }, (_, index) => step(`第${index + 1}次调整`, '−1,000.55', -1000.55)),
    level('调整后预算', '8,083.46', 8083.46),
    left('−83.46', -83.46),
    level('实际支出', '8,000.00', 8000, { spent: true }),
  ),
  'no columns': of(),
};

const amount = fc.oneof(
  fc.double({ min: -2e6, max: 2e6, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(0, 1e9, -1e9),
);
const shown = (value: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const name = fc.constantFrom(
  '基本支出',
  '项目支出',
  '甲',
  '省级科技创新战略专项（第二批）结转资金',
);
const anyPart = fc
  .tuple(name, amount)
  .map(([title, value]) => ({ name: title, label: shown(value), value }));
const anyLevel = fc
  .tuple(name, amount, fc.boolean(), fc.array(anyPart, { maxLength: 3 }))
  .map(([title, value, spent, inside]) =>
    level(title, shown(value), value, { spent, parts: inside }),
  );
const anyStep = fc
  .tuple(name, amount, fc.boolean(), fc.option(name, { nil: undefined }))
  .map(([title, value, computed, note]) => step(title, shown(value), value, { computed, note }));

/** Any waterfall a report could lead to, and many that none could. */
export const arbitraryWaterfall: fc.Arbitrary<Waterfall> = fc
  .array(fc.oneof(anyLevel, anyStep), { maxLength: 12 })
  .map((columns) => of(...columns));
