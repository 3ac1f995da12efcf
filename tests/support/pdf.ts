import { getDocumentProxy } from 'unpdf';

/** A run of text on a sheet, in points from the lower left corner. */
export interface PrintedText {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  /** Where it ends, to the right. */
  readonly end: number;
  /** Of the line it stands on. */
  readonly y: number;
}

/** One page of a PDF. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PrintedText[];
}

/** A font names some characters by the radicals that look the same; these have no other way back. */
const RADICALS: Readonly<Record<string, string>> = {
  ...{ '⺟': '母', '⺠': '民', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻓': '长' },
  ...{ '⻔': '门', '⻘': '青', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马' },
  ...{ '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐' },
  ...{ '⻮': '齿', '⻰': '龙', '⻳': '龟', '⻄': '西', '⻁': '虎', '⺫': '目', '⺨': '犬' },
};

/** Text in one spelling and without spaces, to look for in {@link wordsOf}. */
export const spelled = (text: string): string =>
  text
    .replaceAll(/[⺀-⻿]/gu, (one) => RADICALS[one] ?? one)
    .normalize('NFKC')
    .replaceAll(/\s/gu, '');

/** All that is printed, sheet after sheet, in one spelling and without spaces. */
export const wordsOf = (sheets: readonly Sheet[]): string =>
  spelled(sheets.flatMap(({ items }) => items.map(({ text }) => text)).join(''));

/** The sheets of a PDF with all that is printed on them. */
export async function readPdf(bytes: Uint8Array): Promise<Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    sheets.push({
      width,
      height,
      items: items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, size: Math.hypot(a, b), x, end: x + item.width, y }];
      }),
    });
  }
  await document.loadingTask.destroy();
  return sheets;
}
