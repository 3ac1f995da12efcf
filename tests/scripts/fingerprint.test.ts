import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/domain/source/fingerprint.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = new URL('../..', import.meta.url).pathname;
const fingerprint = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/fingerprint.ts', ...args], { cwd: root, encoding: 'utf8' });

describe('the fingerprint command', () => {
  test('prints a line to paste into a record', () => {
    const text = Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const folder = temporaryFolder({ '来源.txt': text });
    const { stdout, stderr, status } = fingerprint(join(folder, '来源.txt'));
    expect([stdout, stderr, status]).toEqual([`fingerprint: ${fingerprintOf(text)}\n`, '', 0]);
  });

  const refused: readonly (readonly [string, Buffer | string, string])[] = [
    ['an empty file', ' \n', ' 是空的：请给出来源的全文。\n'],
    [
      'a file of too few letters',
      '只有一句话，1,234.56万元。',
      ' 的文字太少，比不出与别的文本有多少相同：请给出来源的全文。\n',
    ],
    [
      'a file that is no text',
      Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
      ' 不是 UTF-8 编码的文本：请先另存为 UTF-8 的纯文本。\n',
    ],
  ];
  test.for(refused)('says what is wrong with %s', ([, content, message]) => {
    const file = join(temporaryFolder(), 'source.txt');
    writeFileSync(file, content);
    const { stdout, stderr, status } = fingerprint(file);
    expect([stderr, stdout, status]).toEqual([`${file}${message}`, '', 1]);
  });

  test.for([
    ['without a file', [], '用法：npm run fingerprint -- 来源文本.txt\n'],
    ['of a file that is not there', ['没有.txt'], '没有读到文件 没有.txt：请核对路径。\n'],
    ['of a folder', ['src'], '没有读到文件 src：请核对路径。\n'],
  ] as const)('says what is wrong %s', ([, args, message]) => {
    const { stdout, stderr, status } = fingerprint(...args);
    expect([stderr, stdout, status]).toEqual([message, '', 1]);
  });
});
