import { resolve } from 'node:path';
import { startServer } from './lib/static-server.ts';

// PORT=4321 HOST=… npm run preview -- [LINK]
const root = new URL('..', import.meta.url).pathname;
const port = Number(process.env['PORT'] || 4321);
const host = process.env['HOST'];

try {
  const link = resolve(root, process.argv[2] ?? (process.env['MINGZHANG_OUT'] || 'dist'));
  const { url } = await startServer({ link, port, ...(host ? { host } : {}) });
  console.log(`明账已就绪：${url}`);
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    console.error(
      `端口 ${port} 已被占用：请关掉占用它的程序，或换一个端口：PORT=${port + 1} npm run preview`,
    );
  } else if (code === 'ERR_SOCKET_BAD_PORT') {
    console.error(`PORT 应当是 0 到 65535 之间的整数，现在是 ${process.env['PORT']}。`);
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}
