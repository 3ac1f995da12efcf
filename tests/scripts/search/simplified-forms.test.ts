import { expect, test } from 'vitest';
import { formsOf, simplifiedForms } from '../../../scripts/lib/search/simplified-forms.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { readForms } from '../../../src/search/read-forms.ts';

const pairs = formsOf(simplifiedForms(), new Set('绩效自评广汽爱信单一窗口什么'));

test('holds the traditional forms of what occurs, and of nothing else', () => {
  const forms = readForms(pairs);
  expect(forms.get('績')).toBe('绩');
  expect(forms.get('廣')).toBe('广');
  expect(forms.has('後')).toBe(false);
  expect(forms.has('么')).toBe(false);
  expect(new Set(forms.values()).size).toBeLessThan(12);
});

test('so that what is typed in traditional characters is looked for in simplified ones', () => {
  const forms = readForms(pairs);
  expect(normalise('績效自評', forms)).toBe('绩效自评');
  expect(normalise('廣汽愛信 單一窗口', forms)).toBe('广汽爱信单一窗口');
});

test('no character is led to another that is led on, and none to itself', () => {
  const forms = readForms(pairs);
  for (const [traditional, simplified] of forms) {
    expect(traditional).not.toBe(simplified);
    expect(forms.has(simplified)).toBe(false);
  }
});
