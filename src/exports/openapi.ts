import type { Site } from '#domain/record/site.ts';
import { API_PARAMETERS, API_PATHS, type ApiPath } from './openapi-paths.ts';
import { SCHEMAS } from './openapi-schemas.ts';

/** A report that is there, so that every path has an example that works. */
export interface ApiExample {
  readonly district: string;
  readonly agency: string;
  readonly year: string;
  readonly kind: string;
  readonly charts: readonly string[];
  /** An indicator that has a page; absent where none has. */
  readonly indicator?: string;
}

const examplesOf = (example: ApiExample | undefined): Readonly<Record<string, string>> => {
  const { district, agency, year, kind, charts, indicator } = example ?? {};
  const known = {
    district,
    agency,
    year,
    kind,
    table: 'facts',
    all: 'reports',
    indicator,
    chart: charts?.[0],
    feed: 'reports',
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
};

const parameters = (path: string, examples: Readonly<Record<string, string>>) =>
  [...path.matchAll(/\{(?<name>\w+)\}/gu)].map(({ groups }) => {
    const name = groups?.['name'] ?? '';
    const { says, schema } = API_PARAMETERS[name] ?? { says: '', schema: {} };
    const example = examples[name];
    return {
      ...{ name, in: 'path', required: true, description: says, schema },
      ...(example !== undefined && { example }),
    };
  });

const operation = (
  { path, id, summary, tag, mediaType, schema }: ApiPath,
  examples: Readonly<Record<string, string>>,
) => {
  const named = parameters(path, examples);
  return {
    get: {
      ...{ operationId: id, summary, tags: [tag] },
      ...(named.length > 0 && { parameters: named }),
      responses: {
        200: { description: summary, content: { [mediaType]: { schema } } },
        304: { description: '和手里的一样。' },
        404: { description: '没有这个文件。' },
      },
    },
  };
};

/**
 * The files that programs can read, as OpenAPI 3.1.
 * @param home the home page's whole address
 * @param version of the data: changes when any report changes
 * @param example a report that has a chart; undefined where there is none
 */
export function openApi(
  site: Site,
  home: string,
  version: string,
  example: ApiExample | undefined,
): object {
  const examples = examplesOf(example);
  const { name, tagline, publisher, contact, licence } = site;
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}的数据`,
      ...{ version, summary: tagline },
      description:
        '只读的文件，任何网站的程序都可以取。数照来源所印，另给十进制的值；“未公布”是一个值，不是零。',
      contact: {
        name: publisher,
        ...(contact.startsWith('mailto:')
          ? { email: contact.replace(/^mailto:|\?.*$/gu, '') }
          : { url: contact }),
      },
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: home.replace(/\/$/u, ''), description: name }],
    security: [],
    tags: [
      { name: 'reports', description: '报告。' },
      { name: 'findings', description: '核对结果。' },
      { name: 'indicators', description: '几份报告都公布的同一件事。' },
      { name: 'catalogue', description: '目录、收录情况和订阅。' },
    ],
    paths: Object.fromEntries(API_PATHS.map((each) => [each.path, operation(each, examples)])),
    components: { schemas: SCHEMAS },
  };
}
