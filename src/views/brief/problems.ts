import { counted, sentence, type BriefSentence } from './sentence.ts';
import { allKept } from './targets.ts';
import type { Told } from './told.ts';

/** Problems that the material itself states; that it states none is worth a sentence where all targets were kept. */
export function problemsSentence(told: Told): BriefSentence | undefined {
  const number = told.report.problems?.length ?? 0;
  if (number > 0) {
    return sentence(['材料自己写下了', counted(`${number} 个问题`, 'wenti'), '。']);
  }
  return allKept(told) ? sentence(['材料没有写存在什么问题。']) : undefined;
}
