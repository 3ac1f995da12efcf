import { expect, test } from 'vitest';
import { fileSize } from '../../src/views/file-size.ts';

test.for([
  [0, '0 字节'],
  [812, '812 字节'],
  [1024, '1 KB'],
  [49_500, '48 KB'],
  [1_258_291, '1.2 MB'],
  [60_006_400, '57 MB'],
  [5_368_709_120, '5.0 GB'],
] as const)('%i bytes are %s', ([bytes, said]) => {
  expect(fileSize(bytes)).toBe(said);
});
