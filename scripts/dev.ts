import { dev } from 'astro';

// npm run dev: the site with live reload; PORT=4321.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const root = new URL('..', import.meta.url).pathname;
await dev({ root, server: { port: Number(process.env['PORT'] || 4321) } });
