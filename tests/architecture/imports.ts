import { dirname, join, normalize } from 'node:path/posix';

/** How high each room of `src/` stands; a room imports its own level or lower. */
const LEVELS: Readonly<Record<string, number>> = {
  domain: 0,
  site: 0,
  store: 1,
  importers: 1,
  views: 2,
  exports: 2,
  charts: 3,
  search: 3,
  components: 4,
  layouts: 4,
  precheck: 4,
  compare: 4,
  pages: 5,
  design: 5,
  'content.config.ts': 5,
};

/** Rooms that may touch the machine. */
const WITH_NODE = new Set(['store', 'importers', 'content.config.ts']);
const DOMAIN_PACKAGES = new Set(['zod', 'yaml', 'decimal.js', 'jsep', 'markdown-it']);
const NEVER_STORE = new Set([
  'components',
  'layouts',
  'precheck',
  'compare',
  'views',
  'charts',
  'exports',
  'search',
]);

const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"])(?<specifier>[^'"]+)\1/gu;

const roomOf = (file: string): string => file.replace(/^src\//, '').split('/')[0] ?? '';

/** Where an import leads: a file below `src/`, or the name of a package. */
const leadsTo = (file: string, specifier: string): string => {
  if (specifier.startsWith('#domain/')) return `src/domain/${specifier.slice('#domain/'.length)}`;
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
};

const judge = (file: string, specifier: string): string | undefined => {
  const room = roomOf(file);
  const target = leadsTo(file, specifier);
  if (target.startsWith('node:')) {
    return WITH_NODE.has(room) ? undefined : 'this room may not touch the machine';
  }
  if (!target.startsWith('src/')) {
    if (specifier.startsWith('.')) return 'leads out of src/';
    return room === 'domain' && !DOMAIN_PACKAGES.has(target)
      ? 'not a package of the domain'
      : undefined;
  }
  const theirs = roomOf(target);
  if (theirs === 'store' && NEVER_STORE.has(room)) return 'only pages ask the store';
  const [own, other] = [LEVELS[room], LEVELS[theirs]];
  if (own === undefined || other === undefined) return 'a room without a level';
  if (other > own) return `${room} (${own}) may not import ${theirs} (${other})`;
  return room !== theirs && room === 'domain' ? 'the domain imports only itself' : undefined;
};

/**
 * The imports of one file that break the law of the house.
 * @param file path from the repository's root, with forward slashes
 * @param text the file's text: TypeScript, or an Astro component whole
 */
export function unlawfulImports(file: string, text: string): string[] {
  return [...text.matchAll(SPECIFIER)].flatMap((match) => {
    const specifier = match.groups?.['specifier'] ?? '';
    const why = judge(file, specifier);
    return why === undefined ? [] : [`${file}: ${specifier}: ${why}`];
  });
}
