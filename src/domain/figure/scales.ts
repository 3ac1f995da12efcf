/** Printed multipliers and the power of ten each stands for. */
export const SCALES: Readonly<Record<string, number>> = {
  '': 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  十万亿: 13,
  百万亿: 14,
  千万亿: 15,
};
