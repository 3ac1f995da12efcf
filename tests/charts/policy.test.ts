import { expect, test } from 'vitest';
import { bulletAxis } from '../../src/charts/bullet-axis.ts';
import { findingsByCheck, findingsByCheckNarrow } from '../../src/charts/findings-by-check.ts';
import { hundredPoints } from '../../src/charts/hundred-points.ts';
import { pointBoxes } from '../../src/charts/point-boxes.ts';
import { projectBar } from '../../src/charts/project-bar.ts';
import { projectLines } from '../../src/charts/project-lines.ts';
import { targetLines } from '../../src/charts/target-lines.ts';
import { targetBullet } from '../../src/charts/target-bullet.ts';
import { twoReadings } from '../../src/charts/two-readings.ts';
import { waterfallNarrow } from '../../src/charts/waterfall-narrow.ts';
import { waterfall } from '../../src/charts/waterfall.ts';
import { yearsNarrow } from '../../src/charts/years-narrow.ts';
import { yearsChart } from '../../src/charts/years.ts';
import type { AgencyYears } from '../../src/charts/agency-years.ts';
import type { Waterfall } from '../../src/charts/running-total.ts';

const name = `<script>alert("1")</script>&'style="`;
const steps: Waterfall = {
  unit: name,
  columns: [
    { kind: 'level', name, label: name, value: 9, parts: [{ name, label: name, value: 4 }] },
    { kind: 'step', name, note: name, label: name, value: -1, computed: true },
  ],
};
const years: AgencyYears = {
  unit: name,
  years: [1, 2].map((year) => ({
    year,
    budget: { value: 1, label: name },
    scores: [0, 1, 2, 3].map((kind) => ({
      ...{ kind: `${kind}${name}`, rubric: name, value: kind, outOf: 4, label: name },
    })),
  })),
};
const charts: Readonly<Record<string, readonly string[]>> = {
  points: [
    pointBoxes(0.5, 2, 'judged'),
    hundredPoints(
      [name, ''].map((head) => ({
        ...{ name: head, points: name },
        sections: [
          {
            ...{ name: head, points: name },
            leaves: [{ name, score: 1, weight: 2, points: name, lost: name, loss: 'judged' }],
          },
        ],
      })),
    ),
  ],
  twoReadings: [
    twoReadings(
      {
        ...{ actual: 1, actualLabel: name },
        budgets: [{ name, value: 2, rate: name, computed: true }],
      },
      330,
    ),
  ],
  bulletAxis: [bulletAxis([0, 9])],
  waterfall: [waterfall(steps, name), waterfallNarrow(steps, name)],
  findings: [findingsByCheck, findingsByCheckNarrow].map((draw) =>
    draw([{ name, counts: { contradiction: 1, doubt: 1, 'last-digit': 1, note: 1 } }]),
  ),
  rows: [
    projectLines([
      {
        ...{ name, scale: name, largest: 3 },
        rows: [
          {
            bar: { name, initial: 3, budget: 2, actual: 1 },
            ...{ initial: name, adjustment: name, budget: name, actual: name, rate: name },
          },
        ],
      },
    ]),
    targetLines({
      domain: [0, 2],
      groups: [
        {
          name,
          rows: [
            {
              ...{ name, target: name, result: name, multiple: name, standing: name },
              bullet: { name, multiple: 1, cap: true },
            },
          ],
        },
      ],
    }),
  ],
  years: [yearsChart(years), yearsNarrow(years)],
  projectBar: [projectBar({ name, initial: 3, budget: 2, actual: 1 }, 3)],
  targetBullet: [
    targetBullet({ name, multiple: 1, cap: false }, [0, 2]),
    targetBullet({ name, multiple: 1, cap: true }, [0, 2]),
  ],
};

test.for(Object.entries(charts))(
  '%s holds no script, no handler and no style of its own, whatever names hold',
  ([, svgs]) => {
    for (const svg of svgs) {
      expect(svg).not.toMatch(/<(?:script|style|a|image|foreignObject)\b|\son\w+=|\sstyle=/);
      const tags = svg.match(/<[^>]*>/g) ?? [];
      for (const tag of tags) {
        expect(tag).toMatch(
          /^<\/?(?:svg|g|defs|pattern|rect|line|path|text|circle)(?: [\w-]+="[^"<]*")*\/?>$/i,
        );
      }
    }
  },
);
