import { pageKey, readPrepared } from './prepared.ts';

/** The addresses of all charts that can be taken along, for `getStaticPaths`: report, then the chart's name. */
export function chartPaths() {
  return readPrepared().reports.flatMap(({ address, hash, across, charts }) =>
    charts.map((name) => ({
      params: { chart: `${address}/${name}` },
      cacheKey: pageKey('chart', name, hash, across.hash),
    })),
  );
}
