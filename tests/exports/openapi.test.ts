import { join } from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { openApi } from '../../src/exports/openapi.ts';
import { API_PARAMETERS, API_PATHS } from '../../src/exports/openapi-paths.ts';
import { temporaryFolder } from '../support/temporary.ts';

const site = {
  ...{ name: '明账', tagline: '示范', address: 'https://example.org', base: '/' },
  ...{ publisher: '示范发布者', contact: 'mailto:errors@example.org' },
  licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
};
const report = {
  ...{ district: 'shifan', agency: 'ceshi', year: '2023', kind: 'self', charts: ['money'] },
  indicator: 'parks',
};

/** What an independent linter, with all its recommended rules, finds against the document. */
const faults = async (document: object): Promise<string[]> => {
  const folder = temporaryFolder({
    // The schema of a report is a file of its own beside the document.
    'schema/report.schema.json': '{ "type": "object" }',
    'openapi.json': JSON.stringify(document),
  });
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lint({ ref: join(folder, 'openapi.json'), config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

describe('the description of what programs can read', () => {
  test.for([
    ['of a site with reports', openApi(site, 'https://data.test/sub/', 'ab12', report)],
    ['of a site without one', openApi(site, 'https://data.test/', 'ab12', undefined)],
    [
      'of a site whose contact is a page',
      openApi({ ...site, contact: 'https://data.test/form' }, 'https://data.test/', 'a', report),
    ],
  ] as const)('%s is sound', async ([, document]) => {
    expect(await faults(document)).toEqual([]);
  });

  test('the linter finds what is unsound', async () => {
    const { info: _, ...broken } = openApi(site, 'https://data.test/', 'ab12', report) as Record<
      string,
      unknown
    >;
    expect(await faults(broken)).not.toEqual([]);
  });

  test.for(API_PATHS)('explains every part of $path', ({ path }) => {
    for (const [, name = ''] of path.matchAll(/\{(\w+)\}/gu)) {
      expect(API_PARAMETERS[name]?.says).not.toBe('');
    }
  });
});
