import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SynthesisOptions } from './options.ts';
import { planReports } from './layout.ts';
import type { Planted } from './plant/plant.ts';
import { registerFiles, type ContentFile } from './registers.ts';
import { synthesized } from './synthesize.ts';
import { toYaml } from './yaml.ts';

/** How much was written. */
export interface Written {
  readonly reports: number;
  /** Undefined when nothing was to be planted. */
  readonly planted?: number;
}

const put = async (out: string, { path, text }: ContentFile): Promise<void> => {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

/** Writes a whole content folder, one report at a time; with a class, also planted.json. */
export async function writeContent(options: SynthesisOptions): Promise<Written> {
  const { out, reports, seed, plant } = options;
  for (const file of registerFiles(planReports(reports, seed))) await put(out, file);
  const planted: Planted[] = [];
  for (const report of synthesized(options)) {
    const folder = `reports/${report.job.address}`;
    const text = toYaml(report.draft);
    await put(out, { path: `${folder}/report.yaml`, text });
    await put(out, { path: `${folder}/digest.md`, text: report.digest });
    if (report.planted) planted.push(report.planted);
  }
  if (plant === undefined) return { reports };
  await put(out, { path: 'planted.json', text: `${JSON.stringify(planted, null, 1)}\n` });
  return { reports, planted: planted.length };
}
