import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { expect, test } from 'vitest';
import { renderReport, type RenderReport } from '../../../scripts/lib/render-report.ts';

const pages: Record<string, unknown> = {
  '/404': { cacheKey: 'fixed' },
  '/': { cacheKey: () => Promise.resolve('of its rows') },
  '/plain': {},
};

const path = (pathname: string, fixed: boolean, cacheKey?: string) =>
  ({
    pathname,
    route: { route: pathname, pathname: fixed ? pathname : undefined },
    ...(cacheKey === undefined ? {} : { cacheKey }),
  }) as PathWithRoute;

const inner = (withApp: boolean) =>
  ({
    name: 'inner',
    getStaticPaths: () =>
      Promise.resolve([
        path('/', true),
        path('/404', true),
        path('/plain', true),
        path('/a/b/', false, 'key'),
        path('/data/某.json', false, 'key'),
      ]),
    render: () => Promise.resolve(new Response('')),
    ...(withApp
      ? {
          app: {
            getComponentByRoute: ({ route }: { route: string }) => Promise.resolve(pages[route]),
          },
        }
      : {}),
  }) as AstroPrerenderer;

/** Runs a build of which only `requests` are rendered. */
const build = async (base: string, requests: readonly string[], withApp = true) => {
  let report: RenderReport | undefined;
  let watched = inner(withApp);
  const { hooks } = renderReport(base, (done) => (report = done));
  const start = hooks['astro:build:start'] as (options: {
    setPrerenderer(wrap: (prerenderer: AstroPrerenderer) => AstroPrerenderer): void;
  }) => void;
  start({ setPrerenderer: (wrap) => (watched = wrap(watched)) });
  const paths = await watched.getStaticPaths();
  for (const url of requests) {
    await watched.render(new Request(`https://example.org${url}`), {
      routeData: path('/', true).route,
    });
  }
  (hooks['astro:build:done'] as () => void)();
  return { report, keys: paths.map(({ pathname, cacheKey }) => [pathname, cacheKey]) };
};

test('pages at fixed addresses get the key they export', async () => {
  const { keys } = await build('/', []);
  expect(keys).toEqual([
    ['/', 'of its rows'],
    ['/404', 'fixed'],
    ['/plain', undefined],
    ['/a/b/', 'key'],
    ['/data/某.json', 'key'],
  ]);
});

test('were Astro to change inside, such pages would be rendered every time, no worse', async () => {
  const { keys } = await build('/', [], false);
  expect(keys.map(([, key]) => key)).toEqual([undefined, undefined, undefined, 'key', 'key']);
});

test.for(['/', '/sub/'])('under %s it tells what was rendered from what was kept', async (base) => {
  const requests = ['', '404/', 'data/%E6%9F%90.json'].map((url) => base + url);
  const { report } = await build(base, requests);
  expect(report).toEqual({
    rendered: ['/', '/404', '/data/某.json'],
    reused: ['/a/b/', '/plain'],
  });
});
