import { checkScoring } from './check-scoring.ts';
import type { Agency } from './agency.ts';
import type { Report } from './canonical.ts';
import type { District } from './district.ts';
import type { Problem, UnplacedProblem } from './problem.ts';
import type { Reading } from './read-report.ts';
import type { RubricInput } from './rubric.ts';

/** A report that was read, with the folder it lies in. */
export interface FiledReport {
  readonly reading: Reading<Report>;
  /** Folder names below `reports/`: district, agency, year, kind. */
  readonly folder: readonly string[];
}

/** What reports may refer to. */
export interface Registers {
  readonly districts: readonly District[];
  readonly agencies: readonly { readonly district: string; readonly agency: Agency }[];
  readonly rubrics: readonly RubricInput[];
  /** Ids of rubric files that could not be read; what is wrong in them is told on its own. */
  readonly unreadRubrics?: readonly string[];
}

const ADDRESS = ['district', 'agency', 'year', 'kind'] as const;
const LABELS = { district: '区', agency: '部门', year: '年度', kind: '种类' } as const;

/** A report's address below the site's base: district/agency/year/kind. */
export function addressOf(report: Pick<Report, (typeof ADDRESS)[number]>): string {
  return ADDRESS.map((field) => report[field]).join('/');
}

const misfiled = (report: Report, folder: readonly string[]): UnplacedProblem[] =>
  ADDRESS.flatMap((field, index) => {
    const expected = folder[index];
    if (expected === report[field]) return [];
    return [
      {
        code: 'misfiled',
        path: [field],
        found: `${LABELS[field]}写的是“${report[field]}”，文件放在“${expected ?? '（缺一层文件夹）'}”下。`,
        expected: '文件夹 reports/区/部门/年度/种类/ 与报告里写的一致。',
        mend: '请改正这一行，或把文件移到对应的文件夹。',
      },
    ];
  });

const unregistered = (report: Report, registers: Registers): UnplacedProblem[] => {
  const found: UnplacedProblem[] = [];
  const district = registers.districts.find(({ id }) => id === report.district);
  if (!district) {
    found.push({
      code: 'district-unknown',
      path: ['district'],
      found: `districts.yaml 里没有“${report.district}”。`,
      expected: '每份报告属于一个登记过的区。',
      mend: '请核对代号，或在 content/districts.yaml 里登记这个区。',
    });
  }
  const agency = registers.agencies.some(
    (each) => each.district === report.district && each.agency.id === report.agency,
  );
  if (district && !agency) {
    found.push({
      code: 'agency-unknown',
      path: ['agency'],
      found: `agencies/${report.district}.yaml 里没有“${report.agency}”。`,
      expected: '每份报告属于一个登记过的部门。',
      mend: `请核对代号，或在 content/agencies/${report.district}.yaml 里登记这个部门。`,
    });
  }
  const { rubric } = report.score;
  const known = [...registers.rubrics.map(({ id }) => id), ...(registers.unreadRubrics ?? [])];
  if (rubric !== '未公布' && !known.includes(rubric)) {
    found.push({
      code: 'rubric-unknown',
      path: ['score', 'rubric'],
      found: `rubrics 里没有“${rubric}”。`,
      expected: '评分办法在 content/rubrics 里有一份文件。',
      mend: `请补上 content/rubrics/${rubric}.yaml；来源没有公布评分办法的，写“未公布”。`,
    });
  }
  return found;
};

const sharedAddresses = (reports: readonly FiledReport[], taken: readonly string[]): Problem[] => {
  const first = new Map(taken.map((address) => [address, `reports/${address}/report.yaml`]));
  const wellFiled = ({ reading, folder }: FiledReport) =>
    reading.value !== undefined && addressOf(reading.value) === folder.join('/');
  const inOrder = [...reports.filter(wellFiled), ...reports.filter((each) => !wellFiled(each))];
  return inOrder.flatMap(({ reading }) => {
    if (!reading.value) return [];
    const address = addressOf(reading.value);
    const earlier = first.get(address);
    if (earlier === undefined) {
      first.set(address, reading.yaml.file);
      return [];
    }
    return [
      reading.yaml.place({
        code: 'address-taken',
        path: ['kind'],
        found: `网址 /${address}/ 已被 ${earlier} 用了。`,
        expected: '一个网址只有一份报告。',
        mend: '请核对区、部门、年度和种类；同一份报告只留一个文件。',
      }),
    ];
  });
};

const scoring = (report: Report, { rubrics }: Registers): UnplacedProblem[] => {
  const rubric = rubrics.find(({ id }) => id === report.score.rubric);
  return rubric ? checkScoring(report, rubric) : [];
};

/** A name in two registers: the second would never be found. */
const registeredTwice = ({ districts, agencies, rubrics }: Registers): Problem[] => {
  const lists = [
    ['districts.yaml', '区', districts.map(({ id }) => id)],
    ['agencies', '部门', agencies.map(({ district, agency }) => `${district}/${agency.id}`)],
    ['rubrics', '评分办法', rubrics.map(({ id }) => id)],
  ] as const;
  return lists.flatMap(([file, what, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => ({
        code: 'registered-twice',
        file,
        line: 1,
        column: 1,
        path: id,
        found: `${what}“${id}”登记了两次。`,
        expected: '每个代号只登记一次。',
        mend: '请合并两处登记，或给其中一个另起代号。',
      })),
  );
};

/**
 * What content files must agree on among themselves: addresses, folders, registers.
 * @param taken addresses of sound reports that are not among `reports`
 */
export function checkContent(
  reports: readonly FiledReport[],
  registers: Registers,
  taken: readonly string[] = [],
): Problem[] {
  const each = reports.flatMap(({ reading, folder }) => {
    if (!reading.value) return [];
    const unplaced = [
      ...misfiled(reading.value, folder),
      ...unregistered(reading.value, registers),
      ...scoring(reading.value, registers),
    ];
    return unplaced.map(reading.yaml.place);
  });
  return [...registeredTwice(registers), ...each, ...sharedAddresses(reports, taken)];
}
