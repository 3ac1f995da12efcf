import { describe, expect, test } from 'vitest';
import { embedCode, embedView } from '../../src/views/embed-view.ts';
import { bare, disclosureOf, reportOf, soundWith } from '../domain/record/sample-report.ts';

const sound = disclosureOf(soundWith('district', 'district').value ?? reportOf());

describe('around an embedded chart stand', () => {
  test('the source, where in it the figures are printed, and when it was listed', () => {
    expect(embedView(sound, 'money')).toMatchInlineSnapshot(`
      {
        "listed": "2024年7月1日",
        "part": "qian",
        "source": "来源：《2023年度测试局部门整体支出绩效自评报告》，一、收支。",
      }
    `);
    expect(embedView(sound, 'projects')).toMatchInlineSnapshot(`
      {
        "listed": "2024年7月1日",
        "part": "xiangmu",
        "source": "来源：《2023年度测试局部门整体支出绩效自评报告》，一、收支。",
      }
    `);
  });

  test('the first few places, and how many there are', () => {
    const outline = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `表${id}`, heading: id }));
    const projects = outline.map(({ id }) => ({
      ...{ id, name: id, at: id, grade: '未公布', initialBudget: '1万元', adjustment: '未公布' },
      ...{ adjustedBudget: '未公布', actual: '未公布', executionRate: '未公布' },
    }));
    const report = reportOf({ projects, source: { ...bare.source, outline } });
    expect(embedView(disclosureOf(report), 'projects').source).toContain(
      '，表a、表b、表c等 4 处。',
    );
  });

  test('the source alone where nothing is printed', () => {
    expect(embedView(disclosureOf(reportOf()), 'score').source).toBe(
      '来源：《2023年度测试局部门整体支出绩效自评报告》。',
    );
  });
});

test('the line for other sites stays one tag whatever a title holds', () => {
  const code = embedCode('score', 'https://example.org/embed/a/', '"><script>a</script>&');
  expect(code).toBe(
    '<iframe src="https://example.org/embed/a/" title="&quot;>&lt;script>a&lt;/script>&amp;：得分" width="100%" height="720" loading="lazy" style="border:0"></iframe>',
  );
});
