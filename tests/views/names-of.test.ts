import { expect, test } from 'vitest';
import { namesOf } from '../../src/views/names-of.ts';

test('an agency is called by every name it ever bore, each once, the newest first', () => {
  const names = [
    { name: '示范区测试和样本局', short: '区测样局', aliases: ['测样局'] },
    { name: '示范区测试局', short: '区测试局', aliases: ['测样局'] },
  ];
  expect(namesOf({ names })).toEqual([
    ...['示范区测试局', '区测试局', '测样局', '示范区测试和样本局', '区测样局'],
  ]);
});
