import { expect, test } from 'vitest';
import { bases, reader, reports, siteAt } from '../support/reader.ts';

const withPage = reader();

/** A page's or file's status, its anchors, and where it leads. */
interface Visit {
  readonly status: number;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

test.for(bases)('under %s every link and anchor leads somewhere', (base) =>
  withPage({}, async (page) => {
    const start = siteAt(base);
    const { origin } = new URL(start);
    // The page is only there to parse: a file to take along is no page to go to.
    const visit = async (address: string): Promise<Visit> => {
      const response = await fetch(address);
      const text = await response.text();
      if (!response.headers.get('content-type')?.startsWith('text/html')) {
        return { status: response.status, ids: new Set(), links: [] };
      }
      const found = await page.evaluate(
        ({ html, from }) => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          const of = (selector: string, name: string) =>
            [...parsed.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? '');
          const here = [...of('a[href]', 'href'), ...of('link[rel=alternate]', 'href')];
          return {
            ids: of('[id]', 'id'),
            links: [...here, ...of('[data-png]', 'data-png')].map(
              (link) => new URL(link, from).href,
            ),
          };
        },
        { html: text, from: address },
      );
      return { status: response.status, ids: new Set(found.ids), links: found.links };
    };

    const visits = new Map<string, Visit>();
    const wanted = [start];
    const anchors: URL[] = [];
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
      if (visits.has(next)) continue;
      const found = await visit(next);
      visits.set(next, found);
      for (const to of found.links.map((link) => new URL(link))) {
        if (to.origin !== origin) continue;
        anchors.push(to);
        wanted.push(to.origin + to.pathname);
      }
    }

    const lost = [...visits].filter(
      ([address, { status }]) => status !== 200 || !address.startsWith(start),
    );
    expect(lost.map(([address]) => address)).toEqual([]);
    const astray = anchors.filter(({ hash, pathname }) => {
      const id = decodeURIComponent(hash.slice(1));
      return id !== '' && visits.get(origin + pathname)?.ids.has(id) !== true;
    });
    expect([...new Set(astray.map(({ href }) => href))]).toEqual([]);

    // What a crawl could lose without noticing: each report, its sources with anchors, its files.
    const reached = [...visits.keys()].map((address) => address.slice(start.length));
    for (const report of reports) {
      const data = `data/reports/${report.replace(/\/$/u, '')}.json`;
      expect(reached).toEqual(expect.arrayContaining([report, `${report}sources/`, data]));
      const places = anchors.filter(({ pathname, hash }) => {
        return pathname === `${base}${report}sources/` && hash !== '';
      });
      expect(places.length, report).toBeGreaterThan(10);
    }
    for (const form of ['csv', 'svg']) {
      expect(reached.filter((path) => path.endsWith(`.${form}`)).length).toBeGreaterThan(9);
    }
  }),
);
