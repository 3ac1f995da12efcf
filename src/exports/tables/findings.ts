import type { Finding } from '#domain/audit/finding.ts';
import { checkTitle } from '../../views/findings-view.ts';
import { SEVERITY_LABELS } from '../../views/severity-labels.ts';
import { defineTable } from './table.ts';

const citedIn = ({ cited }: Finding): string => {
  const keys = cited.map(({ fact, report }) => (report === undefined ? fact : `${report}#${fact}`));
  return [...new Set(keys)].join('；');
};

/** Every finding on a report, those that rest on other reports included. */
export const findings = defineTable<Finding>({
  name: 'findings',
  title: '核对结果',
  zh: '本站核对印出的数得到的每条结果：算式、说得通的解释、部门的回应。',
  en: 'Every finding of the audit: the arithmetic, the innocent explanation, the agency’s reply.',
  key: ['finding'],
  columns: [
    {
      ...{ id: 'finding', title: '编号', kind: 'text', absence: 'always' },
      zh: '这条结果的编号，由核对项和数的代号组成，不因数值改变。',
      en: 'Id of the finding: its check and fact keys, never a position or a value.',
      cell: ({ id }) => id,
    },
    {
      ...{ id: 'severity', title: '轻重', kind: 'text', absence: 'always' },
      zh: '矛盾、存疑、末位或提示。',
      en: 'Contradiction, doubt, last digit or note.',
      cell: ({ severity }) => SEVERITY_LABELS[severity].name,
    },
    {
      ...{ id: 'check_id', title: '核对项代号', kind: 'text', absence: 'always' },
      zh: '核对项的代号。',
      en: 'Id of the check.',
      cell: ({ check }) => check,
    },
    {
      ...{ id: 'check_title', title: '核对项', kind: 'text', absence: 'always' },
      zh: '核对的是什么。',
      en: 'What was checked.',
      cell: ({ check }) => checkTitle(check),
    },
    {
      ...{ id: 'sentence', title: '结果', kind: 'text', absence: 'always' },
      zh: '一句话说明。',
      en: 'What was found, in one sentence.',
      cell: ({ sentence }) => sentence,
    },
    {
      ...{ id: 'arithmetic', title: '算式', kind: 'text', absence: 'blank' },
      zh: '代入了数的算式，各步用分号隔开。',
      en: 'The arithmetic with the numbers in place, steps joined by semicolons.',
      cell: ({ arithmetic }) => arithmetic.join('；'),
    },
    {
      ...{ id: 'cited', title: '用到的数', kind: 'text', absence: 'blank' },
      zh: '用到的每个数的代号，用分号隔开；别的报告里的数前面有报告地址和 #。',
      en: 'Keys of the figures it rests on, joined by semicolons; those of other reports carry their address and #.',
      cell: citedIn,
    },
    {
      ...{ id: 'innocent', title: '说得通的解释', kind: 'text', absence: 'blank' },
      zh: '有一种说得通的解释时写明。',
      en: 'The innocent explanation, where one exists.',
      cell: ({ innocent = '' }) => innocent,
    },
    {
      ...{ id: 'effect', title: '与得分的关系', kind: 'text', absence: 'blank' },
      zh: '对得分的影响，能算出时写明。',
      en: 'What it does to the score, where that is known.',
      cell: ({ effect = '' }) => effect,
    },
    {
      ...{ id: 'state', title: '状态', kind: 'text', absence: 'blank' },
      zh: '撤回的写“已撤回”；仍然成立的空着。',
      en: 'Says 已撤回 when withdrawn; empty while it stands.',
      cell: ({ withdrawn }) => (withdrawn ? '已撤回' : ''),
    },
    {
      ...{ id: 'replies', title: '回应', kind: 'text', absence: 'blank' },
      zh: '部门的回应：日期、机构、内容。',
      en: 'The agency’s replies: date, body, words.',
      cell: ({ replies = [] }) =>
        replies.map(({ date, by, words }) => `${date} ${by}：${words}`).join('；'),
    },
  ],
  rows: ({ disclosure, across }) => [...disclosure.audit.findings, ...across],
});
