import type { Draft, DraftNode, DraftProject, Making } from './draft.ts';
import * as grammar from './grammar.ts';
import { sentence } from './grammar.ts';
import { printsOf } from './plant/edit.ts';
import { randomFor, type Random } from './random.ts';
import { HALVES, leavesOf } from './rubrics.ts';

interface Telling {
  readonly draft: Draft;
  readonly making: Making;
  readonly random: Random;
}

/** The first print of a fact with its unit; 未公布 where there is none. */
const text = (draft: Draft, key: string): string => {
  const [first] = printsOf(draft, key);
  if (!first) return '未公布';
  const { text: printed, unit = '' } = first;
  return printed.endsWith(unit) ? printed : printed + unit;
};

const opening = ({ making, random }: Telling): string => {
  const { agency, year } = making.job;
  const filling = { name: agency.short, remit: agency.theme.remit.join('、'), year: String(year) };
  return sentence(grammar.OPENINGS, filling, random);
};

const money = ({ draft, random }: Telling): string => {
  const column = (name: string) => text(draft, `budget/total/${name}`);
  const all = {
    ...{ adjusted: column('adjustedBudget'), actual: column('actual') },
    ...{ rate: column('executionRate'), initial: column('initialBudget') },
    basic: text(draft, 'budget/rows/basic/actual'),
    project: text(draft, 'budget/rows/project/actual'),
  };
  return [grammar.TOTALS, grammar.FIRST_BUDGETS, grammar.STRUCTURES]
    .map((forms) => sentence(forms, all, random))
    .join('');
};

const line = ({ draft, random }: Telling, { id, name, reason }: DraftProject): string => {
  const column = (field: string) => text(draft, `projects/${id}/${field}`);
  const filling = {
    ...{ name, adjusted: column('adjustedBudget'), actual: column('actual') },
    ...{ rate: column('executionRate'), reason: reason ?? '' },
  };
  const forms = reason === undefined ? grammar.LINES : grammar.LOW_LINES;
  return sentence(forms, filling, random);
};

const projects = (telling: Telling): string[] => {
  const all = telling.draft.projects ?? [];
  const low = all.filter(({ reason }) => reason !== undefined);
  const chosen = telling.random.shuffle(all.filter(({ reason }) => reason === undefined));
  const told = (list: readonly DraftProject[]) => list.map((each) => line(telling, each)).join('');
  return [told(chosen.slice(0, 13)), told(chosen.slice(13, 25)), told(low)];
};

const targets = ({ draft, random }: Telling): string[] => {
  const sentences = (draft.targets ?? []).flatMap(({ id, name, result, resultNote }) => {
    const fact = typeof result === 'object' && 'fact' in result ? result.fact : undefined;
    const filling = {
      ...{ name, target: text(draft, `targets/${id}/target`), note: resultNote ?? '' },
      result: text(draft, fact ?? `targets/${id}/result`),
    };
    if (filling.target === '未公布') return [];
    const forms = resultNote === undefined ? grammar.TARGETS : grammar.SHORT_TARGETS;
    return [sentence(forms, filling, random)];
  });
  return [
    sentences.slice(0, 9).join(''),
    sentences.slice(8, 14).join(''),
    sentences.slice(14).join(''),
  ];
};

const statistics = ({ draft, random }: Telling): string =>
  (draft.statistics ?? [])
    .filter(({ growth }) => growth !== undefined)
    .map(({ id, measure }) => {
      const last = text(draft, `${id}-last`);
      const filling = {
        measure,
        value: text(draft, id),
        last,
        growth: text(draft, `${id}/growth`),
      };
      return sentence(grammar.STATISTICS, filling, random);
    })
    .join('');

const nodesOf = (nodes: readonly DraftNode[] | undefined, above: string): [string, DraftNode][] =>
  (nodes ?? []).flatMap((node): [string, DraftNode][] => {
    const key = `${above}/${node.id}`;
    return [[key, node], ...nodesOf(node.children, key)];
  });

const score = ({ draft, random }: Telling): string[] => {
  const looks = new Map(HALVES.flatMap(leavesOf).map(({ id, looksAt }) => [id, looksAt]));
  const nodes = nodesOf(draft.score.tree, 'score');
  const told = (forms: readonly string[], [key, { id, name }]: [string, DraftNode]) => {
    const filling = {
      name,
      weight: text(draft, `${key}/weight`),
      score: text(draft, `${key}/score`),
    };
    return sentence(forms, { ...filling, looks: looks.get(id) ?? '各项工作' }, random);
  };
  const halves = nodes.filter(([key]) => key.split('/').length === 2);
  const leaves = random.shuffle(nodes.filter(([, { children }]) => !children));
  const total = { total: text(draft, 'score/total'), grade: draft.score.grade };
  return [
    sentence(grammar.SCORES, total, random) +
      halves.map((each) => told(grammar.HALVES_TOLD, each)).join(''),
    leaves
      .slice(0, 16)
      .map((each) => told(grammar.LEAVES_TOLD, each))
      .join(''),
  ];
};

const problems = ({ draft, random }: Telling): string =>
  (draft.problems ?? [])
    .flatMap(({ words }, index) => {
      const cure = draft.measures?.[index]?.words;
      const said = sentence(grammar.PROBLEMS, { words }, random);
      return cure === undefined ? said : said + sentence(grammar.MEASURES, { words: cure }, random);
    })
    .join('');

/** The digest of a report: about three thousand characters of plain Markdown. */
export function digestOf(making: Making, draft: Draft): string {
  const random = randomFor(making.world.seed, 'digest', making.job.address);
  const telling: Telling = { draft, making, random };
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['', [opening(telling)]],
    ['花了多少', [money(telling), ...projects(telling)]],
    ['办了什么', [statistics(telling), ...targets(telling)]],
    ['怎样打分', score(telling)],
    ['问题和打算', [problems(telling)]],
    ['读的时候留意', [random.shuffle(grammar.READINGS).slice(0, 9).join('')]],
    ['', [sentence(grammar.CLOSINGS, {}, random)]],
  ];
  return parts
    .flatMap(([title, paragraphs]) => [
      ...(title === '' ? [] : [`## ${title}`]),
      ...paragraphs.filter((paragraph) => paragraph !== ''),
    ])
    .join('\n\n')
    .concat('\n');
}
