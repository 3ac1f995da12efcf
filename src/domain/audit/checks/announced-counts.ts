import { Exact } from '../../figure/exact.ts';
import type { Fact, Report } from '../../record/canonical.ts';
import { factIn, keyIn, NOTHING, defineCheck, together } from '../check.ts';
import type { AuditContext } from '../check.ts';
import { addsUpSomewhere } from '../column-sums.ts';
import { citeFacts } from '../cite.ts';
import type { Outcome, Severity } from '../finding.ts';
import { nodesByDepth } from '../score-keys.ts';
import { termsOf, textOf, type Term } from '../term.ts';

const ID = 'announced-counts';

type Announced = NonNullable<Report['announced']>[number];

/** What was found listed, where, and how sure one can be that the list is whole. */
interface Listed {
  readonly count: number;
  /** 组织机构列出 4 个. */
  readonly where: string;
  readonly short: Severity | undefined;
  readonly more: Severity | undefined;
  readonly innocent?: string;
  /** Another count that would be as right: areas instead of the items under them. */
  readonly or?: number;
  /** Whether it may be a mere sample: a table or a tree is none. */
  readonly sample?: true;
  readonly facts?: readonly (Fact | undefined)[];
}

const PARTIAL = '来源的列举可能不全。';

const shortOf = (listedAs: Announced['listedAs']): Severity | undefined => {
  if (listedAs === 'all') return 'contradiction';
  return listedAs === 'some' ? undefined : 'doubt';
};

const byNames = ({ listed = [], listedAs }: Announced): Listed => ({
  count: listed.length,
  sample: true,
  where: `来源列出的是${listed.join('、')}，`,
  short: shortOf(listedAs),
  more: listedAs === 'all' ? 'contradiction' : 'doubt',
  ...(listedAs !== 'all' && { innocent: '来源的列举可能不全，或一项里并列了几件事。' }),
});

/** A list of which nobody says that it is whole, and that has less than half, gives examples. */
const examples = ({ listedAs }: Announced, { count, sample }: Listed, print: Term): boolean =>
  sample === true && listedAs !== 'all' && print.value.gt(count * 2);

const units = ({ report }: AuditContext, { what, under }: Announced): Listed | undefined => {
  const all = report.organisation?.units ?? [];
  const below = /下属|所属|下设|下级|直属/u.test(what);
  const narrow = under !== undefined || /参照|公益|事业编/u.test(what);
  const own = below || narrow ? all.filter(({ level }) => level !== 'self') : all;
  // Which kind a unit is cannot be counted where one does not say it.
  if (narrow && own.some(({ nature }) => nature === undefined)) return undefined;
  const counted = narrow ? own.filter(({ nature = '' }) => what.includes(nature)) : own;
  if (counted.length === 0) return undefined;
  const severity = 'contradiction';
  return {
    count: counted.length,
    sample: true,
    where: '来源列出的单位',
    short: severity,
    more: severity,
  };
};

/** 80%以下 and 80%以上 take in the number itself. */
const includes = ({ figure: { qualifier } }: Term): boolean =>
  qualifier === 'at-most' || qualifier === 'at-least';

const projectsWhere = (
  { report, lines }: AuditContext,
  { where }: Announced,
): Listed | undefined => {
  if (!where) return undefined;
  const of = (key: string | undefined) =>
    key === undefined ? undefined : termsOf(report.facts[key])[0];
  const [below, above, equals] = [of(where.below), of(where.above), of(where.equals)];
  const projects = lines.filter((line) => line.of === 'project');
  const values = projects.map(({ columns }) => of(columns[where.column]));
  const limits = [below, above, equals].flatMap((limit) => limit ?? []);
  const unit = limits[0]?.figure.unit;
  const known = values.every((value) => value?.figure.unit === unit || value?.value.isZero());
  if (projects.length === 0 || !known || limits.some(({ figure }) => figure.unit !== unit)) {
    return undefined;
  }
  const fits = projects.filter((_, index) => {
    const value = values[index]?.value;
    return (
      value !== undefined &&
      (!below || value.lt(below.value) || (includes(below) && value.eq(below.value))) &&
      (!above || value.gt(above.value) || (includes(above) && value.eq(above.value))) &&
      (!equals || value.eq(equals.value))
    );
  });
  const facts = fits.map(({ columns }) => report.facts[columns[where.column] ?? '']);
  const severity = 'contradiction';
  return {
    count: fits.length,
    where: '照项目表数，符合条件的项目',
    short: severity,
    more: severity,
    facts,
  };
};

/** Whether the project lines are all there are: some column adds up to project expenditure. */
const projectsWhole = ({ report, lines }: AuditContext): boolean => {
  const parts = lines.filter(({ of }) => of === 'project');
  const rows = report.budget === '未公布' ? [] : (report.budget.rows ?? []);
  const row = rows.find(({ category, part }) => category === 'project' && part === 'subtotal');
  const whole = lines.find(({ key }) => key === `budget/rows/${row?.id ?? ''}`);
  const adding = { check: ID, parts, called: '', complete: false };
  return whole !== undefined && parts.length > 1 && addsUpSomewhere(report, { ...adding, whole });
};

const projects = (context: AuditContext, announced: Announced): Listed | undefined => {
  if (announced.where) return projectsWhere(context, announced);
  const count = context.report.projects?.length ?? 0;
  if (count === 0 || announced.under !== undefined || !projectsWhole(context)) return undefined;
  return { count, where: '项目表列出的项目', short: 'contradiction', more: 'contradiction' };
};

const LEVELS = ['level1', 'level2', 'level3'];

const levels = ({ report }: AuditContext, { of, under }: Announced): Listed | undefined => {
  const depth = LEVELS.indexOf(of) + 1;
  const all = nodesByDepth(report.score.tree);
  const deepest = Math.max(0, ...all.map((each) => each.depth));
  if (deepest < depth) return undefined;
  const head = all.find(
    ({ node }) =>
      under !== undefined &&
      (node.name === under || under.includes(node.name) || node.name.includes(under)),
  );
  if (under !== undefined && (!head || head.depth >= depth)) return undefined;
  const pool = head ? nodesByDepth(head.node.children, head.depth + 1) : all;
  const count = pool.filter((each) => each.depth === depth).length;
  return { count, where: '评分表列出的', short: 'contradiction', more: 'contradiction' };
};

const targets = ({ report }: AuditContext, { what, under }: Announced): Listed | undefined => {
  const all = report.targets ?? [];
  const named = all.filter(({ lists }) => lists?.some((list) => list === under || list === what));
  const own = named.length > 0 ? named : under === undefined ? all : [];
  if (own.length === 0) return undefined;
  const innocent = '一行里可能并列几个指标，或指标没有全部列出。';
  return {
    count: own.length,
    sample: true,
    where: '指标表列出的',
    short: 'doubt',
    more: 'doubt',
    innocent,
  };
};

const told = (
  items: readonly { readonly id: string; readonly area?: string | undefined }[] | undefined,
  where: string,
): Listed | undefined => {
  if (!items || items.length === 0) return undefined;
  const areas = new Set(items.flatMap(({ area }) => area ?? []));
  const apart = items.filter(({ area }) => area === undefined).length;
  const innocent = '分条的方法可能不同。';
  return {
    ...{ count: items.length, or: areas.size + apart, sample: true, where, innocent },
    ...{ short: 'doubt', more: 'doubt' },
  };
};

const listedOf = (context: AuditContext, announced: Announced): Listed | undefined => {
  const { report } = context;
  if (announced.listed && announced.listed.length > 0) return byNames(announced);
  switch (announced.of) {
    case 'units':
      return units(context, announced);
    case 'projects':
      return projects(context, announced);
    case 'level1':
    case 'level2':
    case 'level3':
      return levels(context, announced);
    case 'targets':
      return targets(context, announced);
    case 'tasks':
      return (
        report.tasks && {
          count: report.tasks.length,
          where: '来源列出的任务',
          short: 'doubt',
          more: 'doubt',
          innocent: PARTIAL,
        }
      );
    case 'problems':
      return told(report.problems, '来源列出的问题');
    case 'measures':
      return told(report.measures, '来源列出的措施');
    default:
      return undefined;
  }
};

const outcomeOf = (announced: Announced, fact: Fact, listed: Listed): Outcome => {
  const terms = termsOf(fact).filter(({ exact }) => exact);
  const made = { ...NOTHING, compared: 1 };
  const [print] = terms;
  const right = [listed.count, listed.or ?? listed.count];
  if (!print || terms.some(({ value }) => right.some((count) => value.eq(count)))) return made;
  if (examples(announced, listed, print)) return made;
  const fewer = new Exact(listed.count).lt(print.value);
  const severity = fewer ? listed.short : listed.more;
  if (severity === undefined) return made;
  const { what, under } = announced;
  const name = under === undefined || what.includes(under) ? what : `${under}的${what}`;
  const finding = {
    ...{ id: `${ID}:${fact.key}`, check: ID, severity },
    sentence: `${name}：来源说有 ${textOf(print)}，${listed.where.replace(/，$/u, '')}${listed.where.endsWith('，') ? '，共' : '是'} ${listed.count} 个。`,
    arithmetic: [
      `宣布 ${textOf(print)}；列出 ${listed.count} 个；相差 ${print.value.minus(listed.count).abs().toFixed()} 个`,
    ],
    cited: citeFacts([fact, ...(listed.facts ?? [])]),
    ...(severity === 'doubt' && { innocent: listed.innocent ?? PARTIAL }),
  };
  return { ...made, findings: [finding] };
};

/** What the record says of the list itself goes before what one would think of such lists. */
const sure = ({ listedAs, listed }: Announced, found: Listed): Listed => {
  if (listed || listedAs === undefined) return found;
  return listedAs === 'all'
    ? { ...found, short: 'contradiction', more: 'contradiction' }
    : { ...found, short: undefined };
};

const held = (context: AuditContext, announced: Announced): Outcome => {
  const fact = factIn(context.report, announced.count);
  if (!fact) return NOTHING;
  const listed = listedOf(context, announced);
  if (listed) return outcomeOf(announced, fact, sure(announced, listed));
  // Third-level indicators without a score tree are held against the table of targets by `coverage`.
  if (announced.of === 'level3' && context.report.score.tree === undefined) return NOTHING;
  if (termsOf(fact)[0]?.value.isZero()) return NOTHING;
  const sentence = `“${announced.what}”宣布的个数无法核对：来源没有逐个列出。`;
  const id = `${ID}:${keyIn(announced.count) ?? announced.id}`;
  return { ...NOTHING, unchecked: [{ id, check: ID, sentence }] };
};

/** What a document says it has, counted again in what it lists. */
export const announcedCounts = defineCheck({
  id: ID,
  of: 5,
  title: '宣布的个数与列出的个数',
  compares: '来源说有几个单位、任务、项目、指标、问题，与它逐个列出的。',
  why: '数得出来的事最容易核对，也最容易漏改。',
  gives: ['contradiction', 'doubt'],
  tolerance: '个数要正好相等；列举以“等”结尾的不比。',
  run: (context) => together((context.report.announced ?? []).map((each) => held(context, each))),
});
