import { writeFileSync } from 'node:fs';

// Loaded before a measured program: when it ends, it tells what it took.
const file = process.env['MINGZHANG_USAGE'];
const started = performance.now();

process.on('exit', () => {
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    wall: (performance.now() - started) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1024,
  };
  writeFileSync(file, JSON.stringify(usage));
});
