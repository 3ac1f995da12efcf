import { Decimal } from 'decimal.js';
import type { Draft, DraftTarget, Making } from '../draft.ts';
import { allMet } from '../targets.ts';
import { printsOf, reprint, setSlot, stepOf, valueOf } from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

/** Counts that the score does not look at. */
const FREE = ['count-5', 'count-6', 'count-7', 'count-8'] as const;

/** Makes the report say that all targets are met. */
const claimAll = (draft: Draft): void => {
  const claims = draft.claims ?? [];
  if (claims.some(({ kind }) => kind === 'all-targets-met')) return;
  const words = '年初定的绩效目标全部完成';
  draft.claims = [...claims, { id: 'targets', kind: 'all-targets-met', words, at: 'conclusion' }];
};

const both = (id: string): string[] => [`targets/${id}/result`, `targets/${id}/target`];

const plain = (draft: Draft): DraftTarget[] =>
  (draft.targets ?? []).filter(({ resultNote }) => resultNote !== undefined);

/** A report with results below their targets that claims to have met them all. */
const claimed = (draft: Draft, making: Making): Trace | undefined => {
  const short = plain(draft);
  if (allMet(making) || short.length === 0) return undefined;
  claimAll(draft);
  return {
    facts: short.flatMap(({ id, result }) =>
      typeof result === 'object' && 'fact' in result
        ? [`targets/${id}/target`, result.fact]
        : both(id),
    ),
    severity: 'contradiction',
    what: `${short.length} 个目标没有达到，却说全部完成`,
  };
};

/** A result below its target, in a report that claims to have met them all. */
const short = (draft: Draft, making: Making): Trace | undefined => {
  if (!allMet(making)) return undefined;
  const id = making.random.pick(FREE);
  const [result = '', target = ''] = both(id);
  const now = valueOf(draft, target)
    .times(making.random.decimal('0.62', '0.88', 3))
    .floor();
  reprint(draft, result, now);
  claimAll(draft);
  return {
    facts: both(id),
    severity: 'contradiction',
    what: `${id} 的结果改为 ${now.toFixed()}，低于目标，总体说法仍是全部完成`,
  };
};

/** A unit that is printed for the result where the target has another one. */
const OTHER: Readonly<Record<string, string>> = {
  家: '家次',
  家次: '家',
  人: '人次',
  人次: '人',
  场: '人次',
  次: '人次',
  户: '户次',
  户次: '户',
};

/** A result in another unit than its target: 人次 are not 人. */
const unit = (draft: Draft, { random }: Making): Trace => {
  const id = random.pick(FREE);
  const key = `targets/${id}/result`;
  const prints = printsOf(draft, key);
  const printed = /[\p{Script=Han}A-Z]+$/u.exec(prints[0]?.text ?? '')?.[0] ?? '';
  const now = OTHER[printed] ?? '人次';
  const changed = prints.map((mention) => ({
    ...mention,
    text: mention.text.slice(0, -printed.length) + now,
  }));
  setSlot(draft, key, changed);
  return { facts: both(id), severity: 'doubt', what: `${id} 的结果单位由“${printed}”改为“${now}”` };
};

/** A cap that is exceeded, in a report that claims to have met all targets. */
const cap = (draft: Draft, { random }: Making): Trace => {
  const id = random.pick(['complaints', 'handling-days']);
  const [result = '', target = ''] = both(id);
  const over = valueOf(draft, target).times(random.decimal('0.15', '0.5', 3));
  const now = valueOf(draft, target).plus(Decimal.max(over.ceil(), stepOf(draft, result).times(2)));
  reprint(draft, result, now);
  claimAll(draft);
  return {
    facts: both(id),
    severity: 'contradiction',
    what: `${id} 的结果改为 ${now.toFixed()}，超过上限，总体说法仍是全部完成`,
  };
};

/** A target of an exact number that is not met exactly. */
const exact = (draft: Draft): Trace => {
  const [result = '', target = ''] = both('meetings');
  reprint(draft, result, valueOf(draft, target).minus(1));
  claimAll(draft);
  return {
    facts: both('meetings'),
    severity: 'contradiction',
    what: '要求正好做到的次数少了一次，总体说法仍是全部完成',
  };
};

/** Targets and results that do not fit each other, or a claim that does not fit them. */
export const targetLogic: Plant = {
  draft: (draft, making) =>
    allMet(making)
      ? firstThatFits([short, short, unit, cap, exact], making.random, draft, making)
      : firstThatFits([claimed, claimed, claimed, unit], making.random, draft, making),
};
