/** An SVG with an element a line, so that a change of a snapshot shows what moved. */
export const pretty = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;
