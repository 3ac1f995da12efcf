import { join } from 'node:path';
import { writeWhole } from '../src/store/files.ts';
import { editorSchemas } from './lib/editor-schemas.ts';

// npm run schemas: writes content/schemas/ anew after a schema in src/domain/record changed.
for (const [name, text] of Object.entries(editorSchemas())) {
  await writeWhole(join('content/schemas', name), text);
  console.log(`content/schemas/${name}`);
}
