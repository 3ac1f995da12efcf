import { describe, expect, it } from 'vitest';
import { normalise } from '#domain/figure/normalise.ts';
import { SCALES } from '#domain/figure/scales.ts';
import { UNITS } from '#domain/figure/units.ts';

const spellings = UNITS.flatMap((unit) => [unit.name, ...unit.spellings].map(normalise));

describe('the table of units', () => {
  it('spells no two units alike', () => {
    expect(spellings.filter((s, at) => spellings.indexOf(s) !== at)).toEqual([]);
  });

  it('has no unit that is a scale, nor a scale and another unit', () => {
    for (const spelling of spellings) {
      expect(Object.keys(SCALES)).not.toContain(spelling);
      const scale = Object.keys(SCALES).find((s) => s !== '' && spelling.startsWith(s));
      expect(scale && spellings.includes(spelling.slice(scale.length)) ? spelling : '').toBe('');
    }
  });

  it('names the base of every convertible unit', () => {
    for (const unit of UNITS.filter((u) => u.base !== undefined)) {
      const base = UNITS.find((u) => u.name === unit.base);
      expect(base?.dimension ?? unit.base).toBe(
        unit.dimension === 'data' ? 'data' : unit.dimension,
      );
      expect(base?.worth).toEqual(['1', '1']);
    }
  });

  it('never converts one currency into another', () => {
    const money = UNITS.filter((unit) => unit.dimension === 'money');
    expect(money.filter((unit) => unit.base !== undefined)).toEqual([]);
    expect(money.length).toBeGreaterThan(2);
  });

  it.each([
    '元',
    '美元',
    '家',
    '%',
    '个百分点',
    '倍',
    '公顷',
    '千瓦',
    '人次',
    '家次',
    '分',
    '平方米',
    'P',
  ])('has %s', (name) => {
    expect(UNITS.some((unit) => unit.name === name)).toBe(true);
  });
});
