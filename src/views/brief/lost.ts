import Decimal from 'decimal.js';
import type { Standing } from '#domain/scoring/scored.ts';
import { scoreView, type ScoreRow } from '../score-view.ts';
import { rulesUnpublished } from '../standing-labels.ts';
import { counted, joined, spokenName, type Piece } from './sentence.ts';
import type { Told } from './told.ts';

const PLACE = 'defen';

interface Loss {
  readonly row: ScoreRow;
  readonly points: Decimal;
}

const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0));

/** What every leaf lost; undefined where a score or a weight is missing, or the sum is not what the total lacks. */
const lossesOf = ({ report, disclosure, sound }: Told): readonly Loss[] | undefined => {
  const leaves = scoreView(report, disclosure.scored)?.rows.filter(({ isLeaf }) => isLeaf) ?? [];
  const losses = leaves.flatMap((row): Loss[] => {
    const [weight, score] = [row.weight.figure, row.score.figure];
    if (weight?.bound !== 'exact' || score?.bound !== 'exact') return [];
    return [{ row, points: new Decimal(weight.value).minus(score.value) }];
  });
  const total = sound(report.score.total, '分');
  const whole =
    sound(report.score.outOf, '分')?.value ??
    sumOf(leaves.map(({ weight }) => new Decimal(weight.figure?.value ?? 0)));
  if (leaves.length === 0 || losses.length < leaves.length || !total) return undefined;
  if (losses.some(({ points }) => points.isNegative())) return undefined;
  const lost = sumOf(losses.map(({ points }) => points));
  return lost.eq(new Decimal(whole).minus(total.value)) ? losses : undefined;
};

const SAYS: readonly (readonly [string, readonly (Standing | undefined)[]])[] = [
  ['按公布的规则可以复算出来', ['agrees']],
  ['按公布的规则复算，结果不同', ['differs']],
  ['有评分人的判断在内', ['judged']],
  ['因为数据或口径没有写清，算不出来', ['open', 'not-applicable', undefined]],
];

const byStanding = (losses: readonly Loss[]): Piece[] => {
  const groups = SAYS.flatMap(([words, standings]) => {
    const own = losses.filter(({ row }) => standings.includes(row.standing?.standing));
    const lost = sumOf(own.map(({ points }) => points));
    return lost.isZero() ? [] : [{ words, lost }];
  });
  const [only] = groups;
  if (only && groups.length === 1) return [only.words];
  return joined(
    groups.map(({ words, lost }) => [counted(`${lost.toFixed()} 分`, PLACE), words]),
    '，',
  );
};

const mostLost = (losses: readonly Loss[]): Piece[] => {
  const [first, second] = losses.toSorted((a, b) => b.points.comparedTo(a.points));
  if (!first || (second && first.points.eq(second.points))) return [];
  const anchor = `zhibiao.${first.row.id}`;
  const size = counted(`${first.points.toFixed()} 分`, anchor);
  return ['，失得最多的是', { text: spokenName(first.row.name), anchor }, '，', size];
};

/** Points lost: by a rule that can be recomputed, by somebody's judgement, or in a way that cannot be told. */
export function lossPieces(told: Told): readonly Piece[] {
  const losses = lossesOf(told)?.filter(({ points }) => points.gt(0));
  if (!losses) return [];
  if (losses.length === 0) return ['各项都是满分。'];
  const lost = counted(`${sumOf(losses.map(({ points }) => points)).toFixed()} 分`, PLACE);
  const { scored } = told.disclosure;
  if (scored && !rulesUnpublished(scored)) {
    return ['失掉的', lost, '里，', ...byStanding(losses), '。'];
  }
  return ['失掉的', lost, '无法复算', ...mostLost(losses), '。'];
}
