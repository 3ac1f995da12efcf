import type { ScoreRow, ScoreView } from './score-view.ts';

/** Leaves under one heading of the second level; without a heading where the tree has none there. */
export interface ScoreSection {
  readonly head: ScoreRow | undefined;
  readonly leaves: readonly ScoreRow[];
}

/** One branch of the first level with everything below it. */
export interface ScoreHalf {
  readonly head: ScoreRow | undefined;
  readonly sections: readonly ScoreSection[];
}

interface OpenSection {
  readonly head: ScoreRow | undefined;
  readonly leaves: ScoreRow[];
}

interface OpenHalf {
  readonly head: ScoreRow | undefined;
  readonly sections: OpenSection[];
}

/** The branch that a row of this head belongs to: the last one, or a new one. */
const halfFor = (halves: OpenHalf[], head: ScoreRow | undefined): OpenHalf => {
  const last = halves.at(-1);
  if (last && last.head === head) return last;
  const half: OpenHalf = { head, sections: [] };
  halves.push(half);
  return half;
};

const place = ({ sections }: OpenHalf, head: ScoreRow | undefined, leaf: ScoreRow): void => {
  const last = sections.at(-1);
  if (last && last.head === head) last.leaves.push(leaf);
  else sections.push({ head, leaves: [leaf] });
};

/**
 * The tree by its first level (履职效能, 管理效率), each branch by its second, in the source's order.
 * A leaf stands under the heading right above it and under no other one's.
 */
export function scoreHalves({ rows }: ScoreView): readonly ScoreHalf[] {
  const halves: OpenHalf[] = [];
  let above: readonly ScoreRow[] = [];
  for (const row of rows) {
    above = above.slice(0, row.level - 1);
    if (!row.isLeaf) above = [...above, row];
    const half = halfFor(halves, above[0]);
    if (row.isLeaf) place(half, above.length > 1 ? above.at(-1) : undefined, row);
  }
  return halves;
}
