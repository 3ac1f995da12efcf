import { readContentDir } from '../../../src/store/read-content.ts';
import { readSources } from '../verify-sources.ts';
import type { SearchDocument } from './search-document.ts';
import { sourceDocuments } from './source-documents.ts';

/**
 * The full text of every report's source that is there.
 * @param contentDir the content folder
 * @param sourcesDir where the source texts lie
 */
export async function readSourceDocuments(
  contentDir: string,
  sourcesDir: string,
): Promise<SearchDocument[]> {
  const { reports } = await readContentDir(contentDir, '', new Map());
  const sources = await readSources(sourcesDir);
  return reports.flatMap(({ folder, reading: { value } }) => {
    const text = value && sources.get(value.source.textSha256);
    return text === undefined || !value ? [] : sourceDocuments(folder.join('/'), value, text);
  });
}
