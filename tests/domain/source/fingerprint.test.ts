import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { source } from '#domain/record/source.ts';
import { FINGERPRINT, fingerprintOf, similarity } from '#domain/source/fingerprint.ts';

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));

/** A text of Han characters, each drawn from twenty thousand: two of them share next to nothing. */
const textOf = (length: number) =>
  fc
    .array(han, { minLength: length, maxLength: length, size: 'max' })
    .map((letters) => letters.join(''));

/** Every text gets the same run of draws on every machine, so an estimate never fails by bad luck. */
const always = { seed: 20_240_101, numRuns: 30 };

const shareOf = (a: string, b: string) => similarity(fingerprintOf(a), fingerprintOf(b));
const near = (text: string | undefined) => Number(text ?? 'NaN');

/** The Jaccard index of two texts of letters, counted rather than estimated. */
const jaccard = (a: string, b: string): number => {
  const shingles = (text: string) =>
    new Set(Array.from({ length: text.length - 7 }, (_, at) => text.slice(at, at + 8)));
  const [ours, theirs] = [shingles(a), shingles(b)];
  const both = [...ours].filter((shingle) => theirs.has(shingle)).length;
  return both / (ours.size + theirs.size - both);
};

const sample = Array.from({ length: 400 }, (_, at) =>
  String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
).join('');

describe('the fingerprint of a text', () => {
  test('is one line that a record takes', () => {
    const fingerprint = fingerprintOf(sample);
    expect(fingerprint).toMatch(FINGERPRINT);
    expect(fingerprint).toHaveLength(1545);
    expect(source.shape.fingerprint.safeParse(fingerprint).success).toBe(true);
  });

  test('never changes within a version, or records would have to be made anew', () => {
    const digest = createHash('sha256').update(fingerprintOf(sample)).digest('hex');
    expect(digest).toBe('40925ea789b2e3a32ed0c11d9aa7e8f58a0ff077cb38980e4b4f45844bb906de');
  });

  test('is the same whatever the white space, the line breaks, the punctuation and the figures', () => {
    const noise = fc.constantFrom(
      ' ',
      '\n',
      '\r\n',
      '　',
      '，',
      '。',
      '（',
      '8',
      '９',
      '1,234.5',
      '%',
    );
    fc.assert(
      fc.property(
        textOf(200),
        fc.array(fc.tuple(fc.nat(199), noise), { maxLength: 50 }),
        (text, added) => {
          const letters = [...text];
          for (const [at, piece] of added) letters[at] = `${letters[at] ?? ''}${piece}`;
          expect(fingerprintOf(letters.join(''))).toBe(fingerprintOf(text));
        },
      ),
      always,
    );
  });

  test('takes full-width and capital letters for what they are', () => {
    expect(fingerprintOf(`${sample}ＧＤＰ`)).toBe(fingerprintOf(`${sample}gdp`));
  });

  const few: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['white space', ' \n　'],
    ['figures only', '1,234.56 '.repeat(500)],
    ['one letter fewer than it takes', sample.slice(0, 106)],
    ['much of the same', '绩效'.repeat(500)],
  ];
  test.for(few)('is empty for %s', ([, text]) => {
    expect(fingerprintOf(text)).toBe('');
  });

  test('is there from 107 letters, which have a hundred shingles', () => {
    expect(fingerprintOf(sample.slice(0, 107))).toMatch(FINGERPRINT);
  });
});

describe('how alike two texts are', () => {
  test('a text is wholly like itself', () => {
    fc.assert(
      fc.property(textOf(300), (text) => {
        expect(shareOf(text, text)).toEqual({
          share: '1.00',
          error: '0.0625',
          ofFirst: '1.00',
          ofSecond: '1.00',
        });
      }),
      always,
    );
  });

  test('texts that have nothing to do with each other are not alike', () => {
    fc.assert(
      fc.property(textOf(300), textOf(500), (a, b) => {
        expect(near(shareOf(a, b)?.share)).toBeLessThan(0.03);
      }),
      always,
    );
  });

  test('a text half of which was used before is told within 0.15 of the truth', () => {
    fc.assert(
      fc.property(textOf(300), textOf(300), textOf(300), (kept, old, fresh) => {
        const alike = shareOf(old + kept, kept + fresh);
        const truth = jaccard(old + kept, kept + fresh);
        expect(Math.abs(near(alike?.share) - truth)).toBeLessThan(0.15);
        expect(Math.abs(near(alike?.ofSecond) - 0.5)).toBeLessThan(0.15);
      }),
      always,
    );
  });

  test('a short text taken whole from a long one is told by its own part', () => {
    fc.assert(
      fc.property(textOf(300), textOf(700), (kept, rest) => {
        const alike = shareOf(kept, rest + kept);
        expect(near(alike?.ofFirst)).toBeGreaterThan(0.7);
        expect(Math.abs(near(alike?.ofSecond) - 0.3)).toBeLessThan(0.15);
      }),
      always,
    );
  });

  test('the order of the paragraphs matters little', () => {
    fc.assert(
      fc.property(fc.array(textOf(100), { minLength: 4, maxLength: 6 }), (paragraphs) => {
        const turned = paragraphs.toReversed().join('\n');
        expect(near(shareOf(paragraphs.join('\n'), turned)?.share)).toBeGreaterThan(0.75);
      }),
      always,
    );
  });

  test('it is the same both ways', () => {
    fc.assert(
      fc.property(textOf(200), textOf(300), textOf(100), (a, b, both) => {
        const [there, back] = [shareOf(a + both, b + both), shareOf(b + both, a + both)];
        expect(back?.share).toBe(there?.share);
        expect([back?.ofFirst, back?.ofSecond]).toEqual([there?.ofSecond, there?.ofFirst]);
      }),
      always,
    );
  });
});

describe('what is no fingerprint is not compared', () => {
  const good = fingerprintOf(sample);
  const cases: readonly (readonly [string, string])[] = [
    ['nothing, as of too short a text', ''],
    ['another version', good.replace('m1:', 'm2:')],
    ['no version', good.slice('m1:'.length)],
    ['one that was cut off', good.slice(0, -1)],
    ['one with a piece too much', `${good}AAAAAA`],
    ['one with a foreign symbol', `${good.slice(0, -1)}=`],
    ['one with a number beyond 32 bits', `${good.slice(0, -6)}EAAAAA`],
    ['one with a line break behind it', `${good}\n`],
    ['one that says it is of too short a text', `m1:AAAABj${good.slice('m1:AAAABj'.length)}`],
  ];
  test.for(cases)('%s', ([, other]) => {
    expect(similarity(good, other)).toBeUndefined();
    expect(similarity(other, good)).toBeUndefined();
  });

  test('and a record says how to mend it', () => {
    const { error } = source.shape.fingerprint.safeParse('m1:abc');
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'm1: 开头的一整行文本指纹。\n请运行 npm run fingerprint -- 来源文本.txt，把印出的一行整行粘贴过来。',
    ]);
  });
});
