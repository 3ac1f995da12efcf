import { describe, expect, test } from 'vitest';
import { renderHeadersFile } from '../../src/site/headers-file.ts';
import { renderNginxExample } from '../../src/site/nginx-example.ts';

describe.for([
  ['the root', '/', 'root'],
  ['a base', '/sub/', 'sub'],
] as const)('under %s', ([, base, name]) => {
  test('the whole _headers file', async () => {
    await expect(renderHeadersFile(base)).toMatchFileSnapshot(`snapshots/headers-${name}.txt`);
  });

  test('the whole nginx configuration', async () => {
    await expect(renderNginxExample(base)).toMatchFileSnapshot(`snapshots/nginx-${name}.conf`);
  });
});
