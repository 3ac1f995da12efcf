import type { Fact } from './canonical.ts';
import type { Nature } from './fact.ts';
import type { MoneyColumn } from './money.ts';

/** What a slot's place in the record says of the fact in it. */
export type FactContext = Pick<Fact, 'subject' | 'measure' | 'period' | 'nature'> &
  Partial<Pick<Fact, 'basis' | 'scope' | 'about'>>;

export type Holder = Readonly<Record<string, unknown>>;

/** Where a slot stands: the report's top-level field, and the objects from there down to the slot. */
export interface Standing {
  readonly part: string;
  readonly holders: readonly Holder[];
  /** What the report covers, for slots that state no period of their own. */
  readonly period: string;
}

const money: Readonly<Record<MoneyColumn, readonly [string, Nature]>> = {
  initialBudget: ['年初预算', 'flow'],
  adjustment: ['预算调整', 'flow'],
  adjustmentRate: ['预算调整率', 'ratio'],
  adjustedBudget: ['调整后预算', 'flow'],
  budget: ['预算', 'flow'],
  actual: ['实际支出', 'flow'],
  executionRate: ['预算执行率', 'ratio'],
};

const scoring: Readonly<Record<string, readonly [string, Nature]>> = {
  total: ['总得分', 'flow'],
  outOf: ['满分', 'threshold'],
  weight: ['分值', 'threshold'],
  score: ['得分', 'flow'],
  scoreRate: ['得分率', 'ratio'],
  points: ['酌情增减分', 'flow'],
  factor: ['酌情折算比例', 'ratio'],
};

/** What a rate of the money divides by. A document that only says 预算 leaves open which one it means. */
export const EXECUTION_BASES: Readonly<Record<string, string>> = {
  initialBudget: '年初预算',
  adjustedBudget: '调整后预算',
  budget: '预算（没有写明是年初的还是调整后的）',
  未公布: '未公布',
};

const text = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;

const executionBasis = (field: string, holder: Holder): Pick<FactContext, 'basis'> => {
  const basis = EXECUTION_BASES[text(holder['executionBasis'], '')];
  return field === 'executionRate' && basis !== undefined ? { basis } : {};
};

const isMoney = (field: string): field is MoneyColumn => field in money;

const own = (holder: Holder, period: string): FactContext => ({
  subject: text(holder['subject'], '本部门'),
  measure: text(holder['measure'], ''),
  period: text(holder['period'], period),
  nature: holder['nature'] as Nature,
  ...(typeof holder['basis'] === 'string' && { basis: holder['basis'] }),
  ...(typeof holder['scope'] === 'string' && { scope: holder['scope'] }),
  ...(typeof holder['about'] === 'string' && { about: holder['about'] }),
});

const growth = (holder: Holder, period: string): FactContext => {
  const { basis: _, ...value } = own(holder, period);
  const basis = holder['growthBasis'];
  return {
    ...value,
    measure: `${value.measure}增减幅度`,
    nature: 'change',
    ...(typeof basis === 'string' && { basis }),
  };
};

const named = (holder: Holder, name: string, subject = '本部门') => ({
  subject: text(holder[name], subject),
  ...(typeof holder['id'] === 'string' && { about: holder['id'] }),
});

const byPart: Readonly<
  Record<string, (field: string, holder: Holder, group: Holder) => Omit<FactContext, 'period'>>
> = {
  budget: (field, holder, group) => {
    if (isMoney(field)) {
      const [measure, nature] = money[field];
      return { ...named(holder, 'name'), measure, nature, ...executionBasis(field, holder) };
    }
    const share = field === 'share' ? '占比' : '';
    return {
      ...named(holder, 'name'),
      measure: `${text(group['of'], '金额')}${share}`,
      nature: share ? 'ratio' : 'flow',
      basis: `按${text(group['by'], '')}分`,
    };
  },
  projects: (field, holder) => {
    const [measure, nature] = isMoney(field) ? money[field] : [field, 'unstated' as const];
    return { ...named(holder, 'name'), measure, nature, ...executionBasis(field, holder) };
  },
  targets: (field, holder) => ({
    ...named(holder, 'name'),
    measure: field === 'target' ? '目标值' : '实际结果',
    nature: 'unstated',
  }),
  score: (field, holder) => {
    const [measure, nature] = scoring[field] ?? [field, 'unstated' as const];
    return { ...named(holder, 'name', '部门整体'), measure, nature };
  },
  announced: (_, holder) => {
    const { about } = named(holder, 'what');
    return {
      subject: text(holder['under'], '本报告'),
      measure: `${text(holder['what'], '')}个数`,
      nature: 'stock',
      ...(about !== undefined && { about }),
    };
  },
  organisation: (field, holder) => ({
    ...named(holder, field === 'quota' ? 'name' : 'group'),
    measure: field === 'quota' ? '编制数' : '人数',
    nature: 'stock',
  }),
};

/** Subject, measure, period and nature of the fact in the slot that stands there. */
export function factContext(field: string, { part, holders, period }: Standing): FactContext {
  const holder = holders.at(-1) ?? {};
  if (part === 'facts' || part === 'statistics') {
    return field === 'growth' ? growth(holder, period) : own(holder, period);
  }
  const describe = byPart[part];
  if (!describe) return { subject: '本部门', measure: field, period, nature: 'unstated' };
  return { ...describe(field, holder, holders.at(-2) ?? {}), period };
}
