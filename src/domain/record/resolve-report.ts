import { parseFigure } from '../figure/parse-figure.ts';
import { parsePrintedDate } from '../figure/printed-date.ts';
import type { Fact, FactRef, Headline, Mention, Report } from './canonical.ts';
import { factContext, type FactContext, type Holder } from './fact-context.ts';
import { NOT_PUBLISHED } from './fields.ts';
import type { UnplacedProblem } from './problem.ts';
import type { ReportInput } from './report.ts';
import { isSlot, type Slot, type SlotMention } from './slot.ts';

type Path = readonly (string | number)[];

interface Walk {
  readonly path: Path;
  /** The key as ids: projects/enterprise-innovation. */
  readonly key: readonly string[];
  readonly holders: readonly Holder[];
  /** The place in force; undefined when none was named, '' when an unknown one was, and that was said. */
  readonly at: string | undefined;
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown, index: number): string =>
  isHolder(value) && typeof value['id'] === 'string' ? value['id'] : `${index}`;

/** Facts and statistics are called by their bare ids; everything else by where it stands. */
const keyOf = (key: readonly string[], field: string): string => {
  if (key[0] !== 'facts' && key[0] !== 'statistics') return [...key, field].join('/');
  const id = key.slice(1).join('/');
  return field === 'growth' ? `${id}/growth` : id;
};

class Resolver {
  readonly facts: Record<string, Fact> = {};
  readonly problems: UnplacedProblem[] = [];
  readonly references: { readonly path: Path; readonly to: string }[] = [];
  readonly #labels: ReadonlyMap<string, string>;
  readonly #period: string;

  constructor(labels: ReadonlyMap<string, string>, period: string) {
    this.#labels = labels;
    this.#period = period;
  }

  value(value: unknown, walk: Walk): unknown {
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) =>
        this.value(item, {
          ...walk,
          path: [...walk.path, index],
          key: [...walk.key, idOf(item, index)],
        }),
      );
    }
    return isHolder(value) ? this.#holder(value, walk) : value;
  }

  #holder(holder: Holder, walk: Walk): Holder {
    const at = this.#place(holder['at'], walk);
    const { key } = walk;
    const entries = Object.entries(holder).map(([field, value]): [string, unknown] => {
      const path = [...walk.path, field];
      const holders = [...walk.holders, holder];
      if (isSlot(value)) return [field, this.#slot(value, field, { path, key, holders, at })];
      // The words tree and children say nothing of which indicator: its chain of ids does.
      const nested = field === 'tree' || field === 'children' ? key : [...key, field];
      return [field, this.value(value, { path, key: nested, holders, at })];
    });
    return Object.fromEntries(entries);
  }

  #place(own: unknown, { at, path }: Walk): string | undefined {
    if (typeof own !== 'string') return at;
    if (this.#labels.has(own)) return own;
    this.problems.push(unplaced(own, [...path, 'at']));
    return '';
  }

  #slot(slot: Slot, field: string, walk: Walk): FactRef {
    if (!slot.published) return NOT_PUBLISHED;
    if (slot.reference !== undefined) {
      const to = slot.reference.replace(/\/value$/, '');
      this.references.push({ path: [...walk.path, 'fact'], to });
      return { fact: to };
    }
    const key = keyOf(walk.key, field);
    const context = factContext(field, {
      part: walk.key[0] ?? '',
      holders: walk.holders,
      period: this.#period,
    });
    const mentions = slot.mentions.flatMap((mention) => this.#mention(mention, context, walk));
    const { basis = context.basis, scope = context.scope } = slot;
    this.facts[key] = {
      key,
      ...context,
      ...(basis !== undefined && { basis }),
      ...(scope !== undefined && { scope }),
      mentions,
    };
    return { fact: key };
  }

  #mention({ input, path: inner }: SlotMention, context: FactContext, walk: Walk): Mention[] {
    const path = [...walk.path, ...inner];
    const at = input.at ?? walk.at;
    if (at === '') return [];
    const label = at === undefined ? undefined : this.#labels.get(at);
    if (at === undefined || label === undefined) {
      this.problems.push(unplaced(at, path));
      return [];
    }
    const { text, anchor, unit, as, joint, nth, times } = input;
    const shared = {
      text,
      at,
      label,
      ...(anchor !== undefined && { anchor }),
      ...(unit !== undefined && { unit }),
      ...(as !== undefined && { as }),
      ...(joint !== undefined && { joint }),
      ...(nth !== undefined && { nth }),
      ...(times !== undefined && { times }),
    };
    if (context.nature === 'date') {
      const date = parsePrintedDate(text);
      if (date.ok) return [{ ...shared, date: date.date }];
      this.problems.push(unread('date-unread', path, text, date.problem));
      return [];
    }
    const figure = parseFigure(text, unit === undefined ? {} : { unit });
    if (figure.ok) return [{ ...shared, figure: figure.figure }];
    this.problems.push(unread('figure-unread', path, text, figure.problem));
    return [];
  }
}

const unplaced = (at: string | undefined, path: Path): UnplacedProblem => ({
  code: 'place-unknown',
  path,
  found: at === undefined ? '这个数没有写位置。' : `位置“${at}”不在 source.outline 里。`,
  expected: '每个数都能回到来源的某一处。',
  mend: '请写 at: 位置代号（source.outline 里的 id），或先在 source.outline 里加上这一处。',
});

const unread = (
  code: string,
  path: Path,
  text: string,
  problem: { readonly expected: string; readonly mend: string },
): UnplacedProblem => ({
  code,
  path,
  found: `“${text}”读不成一个数。`,
  expected: problem.expected,
  mend: problem.mend,
});

/** The canonical form of a report that has passed its schema, with what could not be read in it. */
export function resolveReport(input: ReportInput): { report: Report; problems: UnplacedProblem[] } {
  const labels = new Map(input.source.outline.map(({ id, label }) => [id, label]));
  const resolver = new Resolver(labels, input.covers);
  const { facts, statistics, ...rest } = input;
  const root: Walk = { path: [], key: [], holders: [], at: undefined };
  const within = (field: string): Walk => ({ ...root, path: [field], key: [field] });
  const resolved = resolver.value(rest, root) as Omit<Report, 'facts' | 'statistics'>;
  resolver.value(facts ?? [], within('facts'));
  const headlines = (resolver.value(statistics ?? [], within('statistics')) as Headline[]).map(
    ({ id, topic, value, growth }): Headline => ({
      id,
      topic,
      value,
      ...(growth !== undefined && { growth }),
    }),
  );
  for (const { path, to } of resolver.references) {
    if (Object.hasOwn(resolver.facts, to)) continue;
    resolver.problems.push({
      code: 'fact-unknown',
      path,
      found: `facts 和 statistics 里没有“${to}”。`,
      expected: '引用的事实在本报告里有记录。',
      mend: '请核对 id，或在 facts 里补上这条事实。',
    });
  }
  const report = { ...resolved, statistics: headlines, facts: resolver.facts };
  return { report, problems: resolver.problems };
}
