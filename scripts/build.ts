import { prepareContent } from '../src/store/prepare.ts';
import { parseBuildOptions } from './lib/build-options.ts';
import { buildSite, UnsoundContent } from './lib/build-site.ts';
import { gather } from './lib/gather.ts';
import { RefusedSwitch } from './lib/switch-build.ts';

// npm run build -- [--content DIR] [--out LINK] [--base /sub] [--site https://…] [--quiet]
const root = new URL('..', import.meta.url).pathname;
process.chdir(root);

try {
  const started = performance.now();
  const options = parseBuildOptions(process.argv.slice(2), process.env, root);
  const { rendered, reused } = await buildSite(options, prepareContent, gather);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `构建完成：新渲染 ${rendered.length} 页，沿用 ${reused.length} 页，用时 ${seconds} 秒。`,
  );
} catch (error) {
  const isMessage = error instanceof UnsoundContent || error instanceof RefusedSwitch;
  if (isMessage) {
    console.error(error.message);
  } else if (error instanceof TypeError && 'code' in error) {
    console.error(
      `${error.message}\n可用的选项：--content 文件夹 --out 链接 --base 路径 --site 网址 --quiet`,
    );
  } else {
    console.error(error);
    console.error('构建没有完成；已发布的网站保持原样。');
  }
  process.exitCode = 1;
}
