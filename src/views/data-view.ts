import { fileSize } from './file-size.ts';

/** A file that can be taken along. */
export interface FileRow {
  readonly name: string;
  /** What it holds, in a line. */
  readonly holds: string;
  /** Empty where the build has not told. */
  readonly size: string;
}

/** Files for one sort of reader. */
export interface FileGroup {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly files: readonly FileRow[];
}

interface Made {
  readonly name: string;
  readonly bytes: number;
}

const SMALL: Readonly<Record<string, string>> = {
  'reports.csv': '每份报告一行：谁、哪年、收支、得分',
  'scores.csv': '各级指标的分值、得分和复算结论',
  'projects.csv': '每个项目的预算、支出和执行率',
  'targets.csv': '每个目标和结果',
  'findings.csv': '每条核对结果和算式',
};

/** The files of the whole site, for people with spreadsheets first, then for programs. */
export function dataView(made: readonly Made[], years: readonly string[]): readonly FileGroup[] {
  const sizes = new Map(made.map(({ name, bytes }) => [name, fileSize(bytes)]));
  const row = (name: string, holds: string): FileRow => ({
    ...{ name, holds, size: sizes.get(name) ?? '' },
  });
  return [
    {
      ...{ id: 'biaoge', title: '用电子表格' },
      says: '一个文件，一种东西一张表，第一张表说明各栏的意思。用 Excel、WPS、LibreOffice 打开都行。',
      files: [row('mingzhang.xlsx', '报告、得分、项目、目标、核对结果')],
    },
    {
      ...{ id: 'csv', title: '分开的表' },
      says: 'CSV，UTF-8，Excel 双击就能打开。每张表第一栏是报告的地址，几张表靠它对起来。每个数和它的出处最多，按年度分开。',
      files: [
        ...Object.entries(SMALL).map(([name, holds]) => row(name, holds)),
        ...years.map((year) => row(`facts-${year}.csv`, `${year}年度每个数，印一处一行`)),
      ],
    },
    {
      ...{ id: 'chengxu', title: '用程序' },
      says: '数据库里各表有主键和外键，小数存成文字，一位不改；数据包写明每一栏的名称、类型和文件的校验和。',
      files: [
        row('mingzhang.sqlite', '全部表，SQLite 数据库'),
        row('datapackage.json', '数据包（Frictionless Data Package）'),
      ],
    },
  ];
}
