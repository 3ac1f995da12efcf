import type { Draft, Making } from '../draft.ts';
import { setSlot, valueOf } from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

/** The budget at the start of the year is not told, nor what was changed. */
const initial = (draft: Draft): Trace => {
  for (const column of ['initialBudget', 'adjustment']) {
    setSlot(draft, `budget/total/${column}`, '未公布');
  }
  return {
    facts: ['budget/total/adjustedBudget', 'budget/total/actual'],
    severity: 'note',
    what: '部门整体的年初预算和调整数未公布',
  };
};

/** Targets without results; what was claimed of all of them goes too. */
const results = (draft: Draft, { random }: Making): Trace => {
  const chosen = random.shuffle(['count-5', 'count-6', 'count-7', 'count-8']).slice(0, 3);
  for (const id of chosen) {
    setSlot(draft, `targets/${id}/result`, '未公布');
    const target = draft.targets?.find((each) => each.id === id);
    delete target?.resultNote;
  }
  draft.claims = draft.claims?.filter(({ kind }) => kind !== 'all-targets-met');
  return {
    facts: chosen.map((id) => `targets/${id}/target`),
    severity: 'note',
    what: `${chosen.length} 个目标的结果未公布`,
  };
};

/** A project whose spending is not told. */
const project = (draft: Draft, { random }: Making): Trace => {
  const lines = (draft.projects ?? []).filter(({ id }) =>
    valueOf(draft, `projects/${id}/executionRate`).gte(80),
  );
  const { id, name } = random.pick(lines);
  setSlot(draft, `projects/${id}/actual`, '未公布');
  setSlot(draft, `projects/${id}/executionRate`, '未公布');
  return {
    facts: [`projects/${id}/adjustedBudget`],
    severity: 'note',
    what: `${name}的实际支出和执行率未公布`,
  };
};

/** Something that readers may expect is not published. */
export const completeness: Plant = {
  draft: (draft, making) =>
    firstThatFits([initial, results, project], making.random, draft, making),
};
