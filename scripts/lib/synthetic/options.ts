import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlantClass, PLANT_CLASSES, type PlantClass } from './plant/classes.ts';

/** What a run of the command is asked to make. */
export interface SynthesisOptions {
  readonly reports: number;
  readonly seed: string;
  /** Absolute. */
  readonly out: string;
  readonly plant?: PlantClass;
}

const USAGE = '用法：npm run synthesize -- --reports 份数 --seed 种子 --out 文件夹 [--plant 种类]';
const MOST = 50_000;

/** Options, or what is wrong with them in Chinese. */
export type ParsedOptions =
  | { readonly ok: true; readonly options: SynthesisOptions }
  | { readonly ok: false; readonly message: string };

const refused = (message: string): ParsedOptions => ({
  ok: false,
  message: `${message}\n${USAGE}`,
});

const flags = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        reports: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        plant: { type: 'string' },
      },
    });
    return values;
  } catch {
    return undefined;
  }
};

/** Reads `--reports N --seed S --out DIR [--plant CLASS]`; never throws. */
export function parseSynthesisOptions(args: readonly string[], root: string): ParsedOptions {
  const values = flags(args);
  if (!values) return refused('有不认识的选项，或选项后面缺了值。');
  const { reports, seed, out, plant } = values;
  if (reports === undefined || !/^[1-9]\d{0,4}$/.test(reports) || +reports > MOST) {
    return refused(
      `--reports 是 1 到 ${MOST} 的整数，现在${reports === undefined ? '没有写' : `是“${reports}”`}。`,
    );
  }
  if (seed === undefined || seed === '')
    return refused('--seed 没有写：同一个种子生成同样的内容。');
  if (out === undefined || out === '') return refused('--out 没有写：生成的内容放在哪个文件夹。');
  if (plant !== undefined && !isPlantClass(plant)) {
    return refused(`--plant 没有“${plant}”这一类；可以写：${PLANT_CLASSES.join('、')}。`);
  }
  return {
    ok: true,
    options: { reports: +reports, seed, out: resolve(root, out), ...(plant && { plant }) },
  };
}

/** Why nothing may be written into a folder: it holds something, or is no folder; else undefined. */
export async function refusalOf(out: string): Promise<string | undefined> {
  try {
    const names = await readdir(out);
    return names.length === 0 ? undefined : `文件夹 ${out} 里已经有东西，不会覆盖；请换一个空的。`;
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return absent ? undefined : `不能写入 ${out}：它不是文件夹，或没有权限。`;
  }
}
