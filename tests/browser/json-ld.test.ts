import { expect, test } from 'vitest';
import { LIWAN, reader, reports, siteAt, watch } from '../support/reader.ts';

const withPage = reader();

interface Linked {
  readonly '@type'?: string;
  readonly '@graph'?: readonly { readonly '@type': string }[];
  readonly name?: string;
  readonly distribution?: readonly {
    readonly contentUrl: string;
    readonly encodingFormat: string;
  }[];
}

const DATA = 'script[type="application/ld+json"]';

test('the policy lets the data of a page stand, and the browser does not complain', () =>
  withPage({}, async (page) => {
    const { complaints } = watch(page);
    const violations: string[] = [];
    await page.exposeFunction('tell', (what: string) => violations.push(what));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        void (globalThis as unknown as { tell: (what: string) => unknown }).tell(violatedDirective);
      });
    });
    for (const [path, type] of [
      [LIWAN, 'Dataset'],
      ['liwan/kegongxin/', 'GovernmentOrganization'],
    ] as const) {
      const response = await page.goto(siteAt() + path);
      expect(response?.headers()['content-security-policy']).toContain("script-src 'self';");
      const told = JSON.parse((await page.textContent(DATA)) ?? '') as Linked;
      expect(told['@type']).toBe(type);
      expect(told.name).toContain('荔湾');
    }
    await page.goto(siteAt());
    const told = JSON.parse((await page.textContent(DATA)) ?? '') as Linked;
    expect(told['@graph']?.map((node) => node['@type'])).toEqual(['WebSite', 'DataCatalog']);
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
  }));

test('every file that a report names is there, of the type it says', () =>
  withPage({}, async (page) => {
    const { origin } = new URL(siteAt('/sub/'));
    for (const report of reports) {
      await page.goto(siteAt('/sub/') + report);
      const told = JSON.parse((await page.textContent(DATA)) ?? '') as Linked;
      for (const { contentUrl, encodingFormat } of told.distribution ?? []) {
        const response = await fetch(origin + new URL(contentUrl).pathname);
        expect(response.status, contentUrl).toBe(200);
        expect(response.headers.get('content-type')).toContain(encodingFormat);
      }
    }
  }));
