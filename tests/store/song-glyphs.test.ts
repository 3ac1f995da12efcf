import { describe, expect, test } from 'vitest';
import { songGlyphs } from '../../src/store/song-glyphs.ts';

describe('the outlines of Song characters', () => {
  test('are there for Han characters common and rare, for figures and for marks', async () => {
    const glyphs = await songGlyphs('明账禺龘2，', 900);
    expect([...glyphs.keys()]).toEqual([...'明账禺龘2，']);
    for (const [character, { path }] of glyphs) expect(path.length, character).toBeGreaterThan(20);
    expect(glyphs.get('明')?.advance).toBe(1000);
    expect(glyphs.get('2')?.advance).toBeLessThan(800);
  });

  test('are heavier in a heavier weight', async () => {
    const [light, heavy] = await Promise.all([songGlyphs('十', 400), songGlyphs('十', 900)]);
    expect(light.get('十')?.path).not.toBe(heavy.get('十')?.path);
  });

  test('are empty for a space and for a character that the typeface lacks', async () => {
    const glyphs = await songGlyphs(' \u{10ffff}', 500);
    expect(glyphs.get(' ')).toMatchObject({ path: '', left: 0 });
    expect(glyphs.get('\u{10ffff}')).toMatchObject({ path: '', advance: 1000 });
  });
});
