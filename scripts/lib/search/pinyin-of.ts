import { pinyin } from 'pinyin-pro';

const readings = (character: string): string[] =>
  pinyin(character, { toneType: 'none', type: 'array', multiple: true });

/** The readings of some characters that make `told` when put together; undefined where none do. */
const asTold = (characters: readonly string[], told: string): string[] | undefined => {
  const [first, ...rest] = characters;
  if (first === undefined) return told === '' ? [] : undefined;
  for (const reading of readings(first)) {
    if (!told.startsWith(reading)) continue;
    const others = asTold(rest, told.slice(reading.length));
    if (others) return [reading, ...others];
  }
  return undefined;
};

/**
 * A name as it is typed on a keyboard, a syllable after the other: 花都 is `hua du`.
 * @param told how the whole name is read, where it is known: characters with several readings take that one
 */
export function pinyinOf(name: string, told?: string): string {
  const known = told === undefined ? undefined : asTold([...name], told);
  const syllables = known ?? pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' });
  return syllables.join(' ').replaceAll('ü', 'v');
}
