import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a request address stands for. `path` is from the root of the site, without the base. */
export type Resolved =
  | { readonly kind: 'file'; readonly file: string; readonly path: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused' };

const missing = { kind: 'missing' } as const;
const refused = { kind: 'refused' } as const;

/** Percent signs undone once; undefined for what no link of this site ever says. */
function decodePath(raw: string): string | undefined {
  if (!raw.startsWith('/') || /%(?:2f|5c)/i.test(raw)) return undefined;
  try {
    const path = decodeURIComponent(raw);

    if (/[\u0000-\u001f\u007f\\]|\/\//.test(path)) return undefined;
    return path.split('/').some((part) => part === '.' || part === '..') ? undefined : path;
  } catch {
    return undefined;
  }
}

const kindOf = async (path: string): Promise<'file' | 'folder' | undefined> => {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
};

async function fileAt(root: string, path: string): Promise<Resolved> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = join(root, name);
  if ((await kindOf(file)) !== 'file') return missing;
  return (await realpath(file)).startsWith(root + sep)
    ? { kind: 'file', file, path: name }
    : missing;
}

/**
 * Finds the file for a request.
 *
 * @param url as it stands in the request line, query and all
 * @param root the build, with all links resolved
 * @param base path the site is served under, with both slashes
 */
export async function resolveRequest(url: string, root: string, base: string): Promise<Resolved> {
  const [raw = '', ...query] = url.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  const decoded = decodePath(raw);
  if (decoded === undefined) return refused;
  if (decoded === '/' || `${decoded}/` === base) {
    if (base !== '/') return { kind: 'redirect', location: `${base}${search}` };
  }
  if (!decoded.startsWith(base)) return missing;
  const path = decoded.slice(base.length - 1);
  // Hidden files and the hosts' own `_headers` are not pages.
  if (path === '/_headers' || path.split('/').some((part) => part.startsWith('.'))) return missing;
  if (!path.endsWith('/') && (await kindOf(join(root, path, 'index.html'))) === 'file') {
    return { kind: 'redirect', location: `${raw}/${search}` };
  }
  return fileAt(root, path);
}
