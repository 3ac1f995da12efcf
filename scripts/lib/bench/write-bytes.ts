import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The plain program that the build is held against: it writes the same bytes and does nothing else.
// node write-bytes.ts FROM TO
const [from = '', to = ''] = process.argv.slice(2);
const root = realpathSync(from);
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  const target = join(to, file.slice(root.length));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, readFileSync(file));
}
