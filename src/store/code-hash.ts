import { join } from 'node:path';
import { hashOf, listFiles, readText } from './files.ts';

/**
 * The hash of all files of some folders: a change of the code that makes data makes the data anew.
 * @param root the repository
 */
export async function codeHash(root: string, folders: readonly string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await listFiles(join(root, folder))).map((name) => join(root, folder, name)),
    ),
  );
  const texts = await Promise.all(files.flat().map((file) => readText(file)));
  return hashOf(...texts.map((text) => text ?? ''));
}
