import type { PointHalf, PointLeaf } from '../../src/charts/hundred-points.ts';
import type { Loss } from '../../src/charts/point-boxes.ts';

const leaf = (name: string, score: number, weight: number, loss: Loss = 'rule'): PointLeaf => ({
  ...{ name, score, weight, loss, points: `${score} / ${weight}` },
  lost: score < weight ? `−${Number((weight - score).toFixed(2))}` : '',
});

/** Score trees as boxes, by what is odd about them. */
export const halves: Readonly<Record<string, readonly PointHalf[]>> = {
  typical: [
    {
      ...{ name: '履职效能', points: '47.5 / 50' },
      sections: [
        {
          ...{ name: '产出', points: '22.8 / 25' },
          leaves: [
            leaf('年度目标完成情况', 8, 9, 'judged'),
            leaf('安全生产监管工作完成率以及一个很长的名字要写成两行', 3.8, 4),
          ],
        },
        { ...{ name: '效益', points: '3 / 3' }, leaves: [leaf('应急情况处理能力', 3, 3)] },
      ],
    },
    {
      ...{ name: '管理效率', points: '40.98 / 50' },
      sections: [
        {
          ...{ name: '预算资金管理', points: '6.45 / 11' },
          leaves: [leaf('预算完成率', 4.55, 8), leaf('预算调整率', 1.9, 3, 'open')],
        },
      ],
    },
  ],
  'one level': [
    {
      ...{ name: '', points: '' },
      sections: [
        { ...{ name: '', points: '' }, leaves: [leaf('完成率', 2, 2.5), leaf('措施', 0, 3)] },
      ],
    },
  ],
  'three branches, weights above ten': [
    ['成本', 12.5],
    ['产出', 40],
    ['满意度', 30],
  ].map(([name, weight]) => ({
    ...{ name: `${name}`, points: `${Number(weight) - 1.5} / ${weight}` },
    sections: [
      {
        ...{ name: '', points: '' },
        leaves: [leaf(`${name}指标`, Number(weight) - 1.5, Number(weight), 'judged')],
      },
    ],
  })),
  nothing: [],
};
