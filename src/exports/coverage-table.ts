import type { CoverageView } from '../views/coverage-view.ts';
import type { Table } from './csv.ts';

const NOT_HELD = '未收';

/** Which agencies have disclosed which years, a row each agency and year. */
export function coverageTable({ years, rows }: CoverageView): Table {
  return {
    columns: ['区', '部门', '年度', '收录', '报告地址'],
    rows: rows
      .filter(({ agency }) => agency !== '')
      .flatMap(({ districtName, agencyName, cells }) =>
        years.flatMap((year, index) => {
          const entries = cells[index] ?? [];
          return entries.length === 0
            ? [[districtName, agencyName, year, NOT_HELD, '']]
            : entries.map(({ label, address }) => [districtName, agencyName, year, label, address]);
        }),
      ),
  };
}
