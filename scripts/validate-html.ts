import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, FileSystemConfigLoader, formatterFactory } from 'html-validate';
import { listFiles } from '../src/store/files.ts';

// Every page of the built site, by the rules of .htmlvalidate.json.
const root = new URL('..', import.meta.url).pathname;
const site = await realpath(join(root, 'dist'));
const pages = (await listFiles(site)).filter((name) => name.endsWith('.html'));
const validator = new HtmlValidate(new FileSystemConfigLoader());
const report = await validator.validateMultipleFiles(pages.map((name) => join(site, name)));
if (pages.length === 0 || !report.valid) {
  console.error(
    pages.length === 0 ? '没有找到页面。' : formatterFactory('stylish')(report.results),
  );
  process.exitCode = 1;
} else {
  console.log(`${pages.length} 页合格。`);
}
