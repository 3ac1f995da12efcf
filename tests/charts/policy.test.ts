import { expect, test } from 'vitest';
import { moneyBars } from '../../src/charts/money-bars.ts';
import { projectBar } from '../../src/charts/project-bar.ts';
import { targetBullet } from '../../src/charts/target-bullet.ts';

const name = `<script>alert("1")</script>&'style="`;
const charts: Readonly<Record<string, readonly string[]>> = {
  moneyBars: [moneyBars([{ name, amount: '1', value: 1, spent: true }], 340)],
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
        expect(tag).toMatch(/^<\/?(?:svg|rect|line|text|circle)(?: [\w-]+="[^"<]*")*\/?>$/i);
      }
    }
  },
);
