import type { Severity } from '#domain/audit/finding.ts';
import { grouped } from '../figure-view.ts';
import { SEVERITY_LABELS } from '../severity-labels.ts';
import { counted, sentence, type BriefPart, type BriefSentence } from './sentence.ts';
import type { Told } from './told.ts';

const PLACE = 'hedui';

const times = (count: number, more = ''): BriefPart =>
  counted(`${grouped(`${count}`)} 处${more}`, PLACE);

/** Printed figures that do not agree: contradictions and doubts, neither more nor less. */
export function findingsSentence({ disclosure, findings }: Told): BriefSentence {
  const compared = Object.values(disclosure.audit.compared).reduce((sum, each) => sum + each, 0);
  const count = (of: Severity) => findings.filter(({ severity }) => severity === of).length;
  const [contradictions, doubts] = [count('contradiction'), count('doubt')];
  const digits = count('last-digit');
  const made = compared > 0 ? ['本站核对了', times(compared), '，'] : ['本站'];
  if (contradictions + doubts > 0) {
    const explained =
      doubts > 0 &&
      findings.every(({ severity, innocent }) => severity !== 'doubt' || innocent !== undefined);
    const both = contradictions > 0 && doubts > 0;
    return sentence([
      ...[...made, '核对出'],
      contradictions > 0 ? times(contradictions, SEVERITY_LABELS.contradiction.name) : '',
      both ? '、' : '',
      doubts > 0 ? times(doubts, SEVERITY_LABELS.doubt.name) : '',
      explained ? `，${both ? '存疑的' : ''}${doubts > 1 ? '各' : ''}有一种说得通的解释` : '',
      '。',
    ]);
  }
  if (compared === 0) return sentence(['这份材料没有可以互相核对的数。']);
  const last = digits > 0 ? ['；', times(digits), '只差在最后一位，四舍五入可以解释'] : [];
  return sentence([...made, '没有发现对不上的数', ...last, '。']);
}
