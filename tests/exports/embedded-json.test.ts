import { expect, test } from 'vitest';
import { embeddedJson } from '../../src/exports/embedded-json.ts';

test.for(['</script><script>alert(1)</script>', '<!--<script>', '"\\\u2028 & >'])(
  '%j cannot leave its element, and is read back as it was',
  (text) => {
    const json = embeddedJson({ name: text });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ name: text });
  },
);
