import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromIndexed, toIndexed } from '../../src/search/indexed.ts';
import type { SearchRecord } from '../../src/search/records/search-record.ts';

const texts = fc.string({ unit: fc.constantFrom(...'预算“”，12.%a<&> ␞␃𠮷'), maxLength: 12 });
const once = (text: string): string => text.replaceAll(/[␞␃\s]+/gu, ' ').trim();
const lines = fc.array(fc.record({ text: texts, anchor: fc.constantFrom('', 'mubiao.a-1') }));
const records = fc.record({
  title: texts,
  names: fc.array(texts, { maxLength: 3 }),
  parts: fc.array(fc.record({ anchor: fc.constantFrom('', 'qian'), heading: texts, lines })),
});

/** As it comes back: no anchor where there is none, spaces and marks once. */
const expected = ({ title, names, parts }: Pick<SearchRecord, 'title' | 'names' | 'parts'>) => ({
  title: once(title),
  names: names.map(once),
  parts: parts.map(({ anchor, heading, lines: own }) => ({
    ...{ anchor, heading: once(heading) },
    lines: own.map((line) => ({
      text: once(line.text),
      ...(line.anchor === '' || line.anchor === undefined ? {} : { anchor: line.anchor }),
    })),
  })),
});

test('what goes into the index comes out of it as it was printed', () => {
  fc.assert(
    fc.property(records, (record) => {
      const indexed = toIndexed({ ...record, address: '/', filters: {} });
      // Pagefind keeps one space where there are several.
      const content = indexed.content.replaceAll(/\s+/gu, ' ').trim();
      expect(fromIndexed({ ...indexed, content })).toEqual(expected(record));
    }),
  );
});
