import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { temporaryFolder } from '../support/temporary.ts';

const BOM = /^\uFEFF/u;

/**
 * What a program of the standard's own house says of a data package: faults of its form, and of rows
 * that are not as its schema says.
 * @param files its files by name, `datapackage.json` among them
 */
export async function packageFaults(
  files: Readonly<Record<string, string>>,
): Promise<{ faults: string[]; rows: Record<string, number> }> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    // This program takes the mark that Excel needs for a part of the first head; others drop it.
    await writeFile(join(folder, name), text.replace(BOM, ''));
  }
  const faults: string[] = [];
  const rows: Record<string, number> = {};
  const found = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
  faults.push(...found.errors.map(({ message }) => message));
  for (const resource of found.resources) {
    try {
      rows[resource.name] = (await resource.read({ keyed: true, relations: true })).length;
      await resource.checkRelations();
    } catch (error) {
      const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
      faults.push(`${resource.name}: ${message}`, ...errors.map((each) => each.message));
    }
  }
  return { faults, rows };
}
