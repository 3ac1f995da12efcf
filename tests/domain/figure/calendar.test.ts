import { expect, test } from 'vitest';
import { isOnCalendar } from '#domain/figure/calendar.ts';

test.each([
  ['a year', { year: '2021' }, true],
  ['a year of another age', { year: '1021' }, false],
  ['a month', { month: '12' }, true],
  ['a thirteenth month', { month: '13' }, false],
  ['the last of November', { month: '11', day: '30' }, true],
  ['the day after it', { month: '11', day: '31' }, false],
  ['a leap day', { year: '2024', month: '02', day: '29' }, true],
  ['a leap day in a common year', { year: '2021', month: '02', day: '29' }, false],
  ['a leap day in 1900', { year: '1900', month: '02', day: '29' }, false],
  ['a leap day in 2000', { year: '2000', month: '02', day: '29' }, true],
  ['a leap day of no year', { month: '02', day: '29' }, true],
  ['a zeroth day', { day: '00' }, false],
  ['a day alone', { day: '31' }, true],
])('%s', (_, parts, stands) => {
  expect(isOnCalendar(parts)).toBe(stands);
});
