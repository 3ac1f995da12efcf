import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';

/** Which paths a build rendered, and which it took over from the build before. Sorted, without the base. */
export interface RenderReport {
  readonly rendered: readonly string[];
  readonly reused: readonly string[];
}

interface PageModule {
  readonly cacheKey?: string | (() => string | Promise<string>);
}

interface PageModules {
  getComponentByRoute?(route: PathWithRoute['route']): Promise<PageModule>;
}

/**
 * Astro takes cache keys from `getStaticPaths` only, which a page at a fixed address does not have.
 * Such a page may `export const cacheKey` (a string, or a function that returns one).
 */
async function withFixedKey(
  path: PathWithRoute,
  prerenderer: AstroPrerenderer,
): Promise<PathWithRoute> {
  if (path.cacheKey !== undefined || path.route.pathname === undefined) return path;
  // `app` is what Astro's own prerenderer keeps there; without it the page is rendered every time.
  const { app } = prerenderer as { app?: PageModules };
  const page = await app?.getComponentByRoute?.(path.route);
  const key = typeof page?.cacheKey === 'function' ? await page.cacheKey() : page?.cacheKey;
  return key === undefined ? path : { ...path, cacheKey: key };
}

const bare = (pathname: string): string => decodeURI(pathname).replace(/^\/+|\/+$/g, '');

/** Astro's own prerenderer, telling `seen` every path of the site and `rendered` every request. */
function watch(
  inner: AstroPrerenderer,
  seen: (path: string) => void,
  rendered: (requested: string) => void,
): AstroPrerenderer {
  return {
    ...inner,
    async getStaticPaths() {
      const found = await inner.getStaticPaths();
      for (const { pathname } of found) seen(pathname);
      return Promise.all(found.map((path) => withFixedKey(path, inner)));
    },
    render(request, options) {
      rendered(new URL(request.url).pathname);
      return inner.render(request, options);
    },
  };
}

/**
 * An Astro integration that gives pages at fixed addresses their cache key, and reports what was rendered.
 *
 * @param base path the site is served under, with both slashes
 * @param onDone called once, when the whole build has succeeded
 */
export function renderReport(
  base: string,
  onDone: (report: RenderReport) => void,
): AstroIntegration {
  /** Keyed without slashes at the ends, since requests have one where paths of endpoints have none. */
  const paths = new Map<string, string>();
  const requested = new Set<string>();
  const seen = (path: string) => paths.set(bare(path), path === '' ? '/' : path);
  const rendered = (path: string) => requested.add(bare(path.slice(base.length - 1)));
  const choose = (wasRendered: boolean) =>
    [...paths]
      .filter(([key]) => requested.has(key) === wasRendered)
      .map(([, path]) => path)
      .sort();
  return {
    name: 'mingzhang:render-report',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => watch(inner, seen, rendered));
      },
      'astro:build:done': () => {
        onDone({ rendered: choose(true), reused: choose(false) });
      },
    },
  };
}
