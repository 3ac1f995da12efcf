import { expect, test } from 'vitest';
import { sourceDocuments } from '../../../scripts/lib/search/source-documents.ts';
import { bare, reportOf } from '../../domain/record/sample-report.ts';

test('a source becomes a document for each place of its outline, its heading included', () => {
  const report = reportOf();
  const text = '封面\n一、收支\n全年支出 12.5\n万元。\n二、工作\n办了十件事。\n';
  expect(sourceDocuments('a/b/2023/self', report, text)).toEqual([
    {
      ...{ id: 'a/b/2023/self#money', title: `${bare.title} 一、收支` },
      text: '一、收支全年支出12.5万元。',
    },
    {
      ...{ id: 'a/b/2023/self#work', title: `${bare.title} 二、工作` },
      text: '二、工作办了十件事。',
    },
  ]);
});
