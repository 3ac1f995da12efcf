/** The units that are spoken before the number, and the words for them: 5% is 百分之五. */
export const PARTS_PER: Readonly<Record<string, string>> = {
  '%': '百分之',
  '‰': '千分之',
  '‱': '万分之',
};
