import type { Report } from '#domain/record/canonical.ts';
import { placeOutline } from '#domain/source/place-outline.ts';
import { plainText } from '#domain/source/plain-text.ts';
import type { SearchDocument } from './search-document.ts';

/** The whole text of a report's source, a document for every place of its outline. */
export function sourceDocuments(
  address: string,
  { title, source }: Pick<Report, 'title' | 'source'>,
  text: string,
): SearchDocument[] {
  const plain = plainText(text);
  const { regions } = placeOutline(plain, source.outline);
  return source.outline.flatMap(({ id, label }) => {
    const region = regions.get(id);
    if (!region) return [];
    return [
      {
        id: `${address}#${id}`,
        title: `${title} ${label}`,
        text: plain.slice(region.start, region.end),
      },
    ];
  });
}
