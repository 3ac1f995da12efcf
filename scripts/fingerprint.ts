import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fingerprintOf } from '../src/domain/source/fingerprint.ts';

const USAGE = '用法：npm run fingerprint -- 来源文本.txt';

const { positionals } = parseArgs({ allowPositionals: true });
const [file] = positionals;

const refuse = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
if (file === undefined) refuse(USAGE);
else if (!bytes) refuse(`没有读到文件 ${file}：请核对路径。`);
else if (!isUtf8(bytes)) refuse(`${file} 不是 UTF-8 编码的文本：请先另存为 UTF-8 的纯文本。`);
else {
  const text = bytes.toString('utf8');
  const fingerprint = fingerprintOf(text);
  if (text.trim() === '') refuse(`${file} 是空的：请给出来源的全文。`);
  else if (fingerprint === '')
    refuse(`${file} 的文字太少，比不出与别的文本有多少相同：请给出来源的全文。`);
  else console.log(`fingerprint: ${fingerprint}`);
}
