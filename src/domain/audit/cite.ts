import type { Fact, Mention } from '../record/canonical.ts';
import type { Cited } from './finding.ts';
import { textOf } from './term.ts';

/** The document's own word for a figure where it is one, else what the record calls it. */
export function nameOf({ subject, measure }: Fact, mention?: Mention): string {
  const own = mention?.as;
  const word = own !== undefined && !own.includes('（') ? own : measure;
  return subject === '本部门' || subject === '部门整体' ? word : `${subject}的${word}`;
}

/** One print, cited with its place. */
export function citeMention(fact: Fact, mention: Mention): Cited {
  const { at, label } = mention;
  return { fact: fact.key, name: nameOf(fact, mention), text: textOf({ mention }), at, label };
}

/** Every print of some facts, cited with their places; each fact once. */
export function citeFacts(facts: readonly (Fact | undefined)[]): Cited[] {
  const once = facts.filter((fact, index) => fact && facts.indexOf(fact) === index);
  return once.flatMap((fact) =>
    fact ? fact.mentions.map((mention) => citeMention(fact, mention)) : [],
  );
}
