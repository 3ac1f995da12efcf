import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { siteAt } from '../support/reader.ts';

interface Description {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly { readonly name: string; readonly example: string }[];
          readonly responses: {
            readonly 200: {
              readonly content: Readonly<Record<string, { readonly schema: { $ref?: string } }>>;
            };
          };
        };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const describedAt = async (base: string): Promise<Description> =>
  (await (await fetch(`${siteAt(base)}data/openapi.json`)).json()) as Description;

test.for(['/', '/sub/'])('under %s every path has an example that is there', async (base) => {
  const { servers, paths } = await describedAt(base);
  const { origin } = new URL(siteAt(base));
  const root = origin + new URL(servers[0]?.url ?? '').pathname.replace(/\/$/u, '');
  expect(Object.keys(paths).length).toBeGreaterThan(8);
  for (const [path, { get }] of Object.entries(paths)) {
    const address = (get.parameters ?? []).reduce(
      (filled, { name, example }) => filled.replace(`{${name}}`, example),
      path,
    );
    expect(address).not.toContain('{');
    const response = await fetch(root + address);
    expect(response.status, address).toBe(200);
    const [type = ''] = Object.keys(get.responses[200].content);
    expect(response.headers.get('content-type')?.replace('; charset=utf-8', ''), address).toBe(
      type,
    );
  }
});

test.for(['/data/reports.json', '/data/findings.json'])(
  '%s is as its schema says',
  async (path) => {
    const { paths, components } = await describedAt('/');
    const { schema } = paths[path]?.get.responses[200].content['application/json'] ?? {};
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile({ ...schema, components });
    validate(await (await fetch(siteAt() + path.slice(1))).json());
    expect(validate.errors ?? []).toEqual([]);
  },
);
