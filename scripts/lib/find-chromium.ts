import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];
const advice =
  '浏览器测试需要 Chromium 和中文字体：请运行 apt-get install chromium fonts-noto-cjk，或用环境变量 CHROMIUM_PATH 指明它的位置。' +
  ' / Browser tests need Chromium and Chinese fonts: apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH.';

/** What the search touches outside this process; tests put their own in its place. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly canRun: (file: string) => boolean;
  /** Output of a program; throws when it is not there or fails. */
  run(program: string, args: readonly string[]): string;
}

const thisHost: Host = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  canRun(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run: (program, args) =>
    execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }),
};

function locate({ env, canRun }: Host): string | undefined {
  const asked = env['CHROMIUM_PATH'];
  if (asked) return canRun(asked) ? asked : undefined;
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), ...usualPlaces];
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [
    ...files,
    '/opt/google/chrome/chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((file) => canRun(file));
}

/** Without `fc-list` there is no asking; then the fonts are taken to be missing. */
function hasChineseFont(host: Host): boolean {
  try {
    return host.run('fc-list', [':lang=zh']).trim() !== '';
  } catch {
    return false;
  }
}

function install(host: Host, packages: readonly string[]): void {
  if (!host.isRoot || !host.canRun('/usr/bin/apt-get')) throw new Error(advice);
  try {
    host.run('apt-get', ['update']);
    host.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  } catch (cause) {
    throw new Error(advice, { cause });
  }
}

/**
 * The path of a Chromium that can show Chinese. Installs it and the fonts where that is possible (Debian, as root).
 *
 * @throws Error with one line of advice, when there is none and none can be installed
 */
export function findChromium(host: Host = thisHost): string {
  const lacking = [
    ...(locate(host) === undefined ? ['chromium'] : []),
    ...(hasChineseFont(host) ? [] : ['fonts-noto-cjk']),
  ];
  const isMac = host.canRun('/usr/bin/sw_vers');
  if (lacking.length > 0 && !(isMac && lacking[0] !== 'chromium')) install(host, lacking);
  const found = locate(host);
  if (found === undefined) throw new Error(advice);
  return found;
}
