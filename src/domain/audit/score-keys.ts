import type { Report } from '../record/canonical.ts';
import { keyIn } from './check.ts';

type Node = NonNullable<Report['score']['tree']>[number];

/** Every node of the score tree with how deep it stands, the top at 1. */
export function nodesByDepth(
  nodes: readonly Node[] | undefined,
  depth = 1,
): { node: Node; depth: number }[] {
  return (nodes ?? []).flatMap((node) => [
    { node, depth },
    ...nodesByDepth(node.children, depth + 1),
  ]);
}

/** Keys of the facts that print an indicator's score and weight. */
export function scoreKeys(report: Report, indicator: string): { score?: string; weight?: string } {
  const found = nodesByDepth(report.score.tree).find(({ node }) => node.id === indicator)?.node;
  const [score, weight] = [keyIn(found?.score), keyIn(found?.weight)];
  return { ...(score !== undefined && { score }), ...(weight !== undefined && { weight }) };
}
