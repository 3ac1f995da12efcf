import { cataloguedReport, catalogueOf } from '../../exports/catalogue.ts';
import type { Resource } from '../../exports/rdf.ts';
import { linksUnder } from '../../site/links.ts';
import { pageKey, readPrepared } from '../../store/prepared.ts';

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the files of the catalogue depend on. */
export const catalogueKey = () => {
  const { districts, reports } = readPrepared();
  return pageKey('catalogue', districts, reports.map(cataloguedReport));
};

/**
 * The catalogue of the site, with whole addresses.
 * @param deployed the site's address, where it is another than its settings say
 */
export function readCatalogue(deployed: URL | undefined): readonly Resource[] {
  const { site, districts, reports } = readPrepared();
  const links = linksUnder(import.meta.env.BASE_URL);
  const whole = (path: string) => new URL(path, deployed ?? site.address).href;
  const file = (path: string, mediaType: string, title: string) => ({
    ...{ url: whole(path), mediaType, title },
  });
  return catalogueOf({
    ...{ site, districts, reports, home: whole(links.home), root: whole(links.data) },
    page: (address) => whole(links.report(address)),
    district: (id) => whole(links.district(id)),
    files: [
      file(links.reportsJson, JSON_TYPE, '所有报告的概况'),
      file(links.findingsJson, JSON_TYPE, '所有核对结果'),
      file(links.coverageCsv, CSV_TYPE, '收录了哪些部门、哪些年度'),
      file(links.all('mingzhang.xlsx'), XLSX_TYPE, '全站的工作簿'),
      file(links.all('mingzhang.sqlite'), 'application/vnd.sqlite3', '全站的数据库'),
      file(links.all('datapackage.json'), JSON_TYPE, '全站的表和各栏的说明'),
      file(links.dictionaryCsv, CSV_TYPE, '每个字段和每一栏的意思'),
    ],
    filesOf: (address) => [
      file(links.reportJson(address), JSON_TYPE, '这份报告的全部数据'),
      file(links.take(address, 'facts.csv'), CSV_TYPE, '每个数和出处'),
      file(links.take(address, 'findings.csv'), CSV_TYPE, '核对结果'),
      file(links.take(address, 'report.xlsx'), XLSX_TYPE, '这份报告的工作簿'),
      file(links.take(address, 'datapackage.json'), JSON_TYPE, '各张表和各栏的说明'),
    ],
  });
}
