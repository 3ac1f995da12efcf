import { describe, expect, test } from 'vitest';
import { ALL_TABLES } from '../../../src/exports/tables/all.ts';
import {
  bare,
  noMoney,
  soundWith,
  disclosureOf,
  tenOfTen,
} from '../../domain/record/sample-report.ts';
import { rowsOf, takenOf, takenWith } from '../sample-taken.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/u;

describe.for(ALL_TABLES.map((form) => [form.name, form] as const))(
  'the table of %s',
  ([, form]) => {
    const { value } = soundWith('district', 'district');
    const taken = value ? takenOf(disclosureOf(value)) : takenWith();
    const rows = form.cells(taken);

    test('has a cell for every column', () => {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === form.columns.length)).toBe(true);
    });

    test('calls no two columns alike, and every one in Chinese and English', () => {
      for (const name of ['id', 'title'] as const) {
        const names = form.columns.map((column) => column[name]);
        expect(new Set(names).size).toBe(names.length);
      }
      expect(form.columns.filter(({ zh }) => !/\p{Script=Han}.*。?$/u.test(zh))).toEqual([]);
      expect(form.columns.filter(({ en }) => !/^[A-Z].{2,}\.$/u.test(en))).toEqual([]);
      expect(form.columns.filter(({ id }) => !/^[a-z]+(?:_[a-z]+)*$/u.test(id))).toEqual([]);
    });

    test('has a row of its own under each key', () => {
      const at = form.key.map((id) => form.columns.findIndex((column) => column.id === id));
      expect(at).not.toContain(-1);
      const keys = rows.map((row) => at.map((index) => row[index]).join('\n'));
      expect(new Set(keys).size).toBe(keys.length);
    });

    test('has plain decimals in columns of numbers, 未公布 or nothing where it says so', () => {
      for (const [index, { kind, absence, title }] of form.columns.entries()) {
        for (const row of rows) {
          const cell = row[index] ?? '';
          if (absence === 'always') expect(cell, title).not.toBe('');
          if (absence !== 'unpublished' && absence !== 'number')
            expect(cell, title).not.toBe('未公布');
          if (kind !== 'decimal' && kind !== 'integer') continue;
          expect(cell === '' || cell === '未公布' || NUMBER.test(cell), `${title}: ${cell}`).toBe(
            true,
          );
        }
      }
    });
  },
);

describe('a figure', () => {
  const fact = {
    ...{ id: 'visits', subject: '全区', measure: '走访次数', period: '2023', nature: 'flow' },
    ...{ at: 'work', value: ['超120次', { text: '120余次', at: 'money', as: '走访数' }] },
  };
  const rows = rowsOf('facts', takenWith({ facts: [fact] }));

  test('has a row for each place that prints it: the print, its number, its bound', () => {
    const shared = { fact: 'visits', subject: '全区', measure: '走访次数', period: '2023年' };
    expect(rows).toMatchObject([
      {
        ...{ ...shared, place_number: '1', printed: '超120次', value: '120', unit: '次' },
        ...{ bound: '下限', printed_as: '', place: '二、工作' },
      },
      {
        ...{ ...shared, place_number: '2', printed: '120余次', value: '120', unit: '次' },
        ...{ bound: '下限', printed_as: '走访数', place: '一、收支' },
      },
    ]);
  });
});

describe('money', () => {
  const project = (more: object) =>
    rowsOf(
      'projects',
      takenWith({
        projects: [{ id: 'a', name: '项目', at: 'money', grade: '未公布', ...noMoney, ...more }],
      }),
    )[0];

  test('is in 元 whatever it is printed in, with the print beside it', () => {
    expect(project({ initialBudget: '1.2亿元', actual: '10,888.89万元' })).toMatchObject({
      ...{ initial_budget_printed: '1.2亿元', initial_budget: '120000000' },
      ...{ actual_printed: '10,888.89万元', actual: '108888900' },
    });
  });

  test('that is cut in words is negative', () => {
    expect(project({ adjustment: '调减41万元' })?.['adjustment']).toBe('-410000');
  });

  test('that is no exact number is empty as a number, never a guess', () => {
    expect(project({ actual: '约500万元' })).toMatchObject({
      actual_printed: '约500万元',
      actual: '',
    });
  });

  test('that is not published says so twice, and is never nought', () => {
    expect(project({})).toMatchObject({ actual_printed: '未公布', actual: '未公布' });
    expect(project({ actual: '0.00万元' })).toMatchObject({
      actual_printed: '0.00万元',
      actual: '0',
    });
  });
});

test('a score stands beside its parent, and loses what is known to be lost', () => {
  const leaf = (id: string, weight: string, score: string) => ({
    id,
    name: id,
    at: 'work',
    weight,
    score,
  });
  const tree = [
    {
      ...leaf('whole', '10分', '8.5分'),
      children: [leaf('a', '4分', '4分'), leaf('b', '6分', '未公布')],
    },
  ];
  expect(rowsOf('scores', takenWith({ score: { ...bare.score, at: 'work', tree } }))).toMatchObject(
    [
      { indicator: 'whole', parent: '', level: '1', weight: '10', score: '8.5', lost: '1.5' },
      { indicator: 'a', parent: 'whole', level: '2', lost: '0' },
      { indicator: 'b', parent: 'whole', level: '2', score: '未公布', lost: '未公布' },
    ],
  );
});

describe('a target', () => {
  const row = (more: object) =>
    rowsOf('targets', takenWith({ targets: [{ ...tenOfTen, ...more }] }))[0];

  test('tells print, number and unit of both sides, and what this site makes of them', () => {
    expect(row({ result: '超15件' })).toMatchObject({
      ...{ target_printed: '10件', target: '10', target_unit: '件', target_bound: '确数' },
      ...{ result_printed: '超15件', result: '15', result_bound: '下限', multiple: '1.5' },
    });
  });

  test('in words has words and no number', () => {
    const words = { target: { words: '基本完成' }, result: { words: '已完成' } };
    expect(row(words)).toMatchObject({
      ...{ target_printed: '', target: '', target_words: '基本完成', result_words: '已完成' },
      standing: '文字说明',
    });
  });

  test('without a result says so', () => {
    expect(row({ result: '未公布' })).toMatchObject({ result_printed: '未公布', result: '未公布' });
  });

  test('that is a cap is no goal to be multiplied', () => {
    const cap = { bound: 'cap', target: '不超过10件', result: '8件' };
    expect(row(cap)).toMatchObject({ bound: '上限', multiple: '', standing: '未超上限' });
  });
});

test('a finding tells its arithmetic and the figures it rests on', () => {
  const lab = {
    ...{ ...noMoney, id: 'lab', name: '实验室', at: 'money', grade: '未公布' },
    ...{ initialBudget: '100.00万元', adjustment: '-10.00万元', adjustedBudget: '95.00万元' },
  };
  const found = rowsOf('findings', takenWith({ projects: [lab] })).find(
    ({ finding }) => finding === 'adjusted-budget:projects/lab/adjustedBudget',
  );
  expect(found?.['severity']).toBe('矛盾');
  expect(found?.['sentence']).toContain('95.00万元');
  expect(found?.['arithmetic']).toContain('100.00');
  expect(found?.['cited']).toContain('projects/lab/initialBudget');
});
