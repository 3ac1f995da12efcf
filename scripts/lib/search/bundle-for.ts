import { build } from 'esbuild';

/** A program for the browser with all that it imports, small, as one module. @param entry its file */
export async function bundleFor(entry: string): Promise<Buffer> {
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, minify: true, write: false },
    ...{ format: 'esm', platform: 'browser', target: 'es2022', logLevel: 'silent' },
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry}: nothing came out`);
  return Buffer.from(file.contents);
}
