import { delimiter, join } from 'node:path';
import { thisHost, type Host } from './host.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const usualFiles = [
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const advice =
  '浏览器测试需要 Chromium 和中文字体：请运行 apt-get install chromium fonts-noto-cjk，或用环境变量 CHROMIUM_PATH 指明它的位置。' +
  ' / Browser tests need Chromium and Chinese fonts: apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH.';

function locate({ env, canRun }: Host): string | undefined {
  const asked = env['CHROMIUM_PATH'];
  if (asked) {
    if (canRun(asked)) return asked;
    throw new Error(`CHROMIUM_PATH 指明的 ${asked} 不能运行。${advice}`);
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), ...usualPlaces];
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...files, ...usualFiles].find((file) => canRun(file));
}

/** Undefined when there is no way to ask. */
function hasChineseFont(host: Host): boolean | undefined {
  try {
    return host.run('fc-list', [':lang=zh']).trim() !== '';
  } catch {
    return undefined;
  }
}

const canInstall = (host: Host): boolean => host.isRoot && host.canRun('/usr/bin/apt-get');

function install(host: Host, packages: readonly string[]): void {
  if (!canInstall(host)) throw new Error(advice);
  try {
    host.run('apt-get', ['update']);
    host.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  } catch (cause) {
    throw new Error(advice, { cause });
  }
}

/**
 * The path of a Chromium that can show Chinese. Installs it and the fonts where that is possible (Debian, as root).
 * Where fonts cannot be asked about and cannot be installed, they are taken to be there.
 *
 * @throws Error with one line of advice, when there is none and none can be installed
 */
export function findChromium(host: Host = thisHost): string {
  const lacking = locate(host) === undefined ? ['chromium'] : [];
  const font = hasChineseFont(host) ?? !canInstall(host);
  if (!font) lacking.push('fonts-noto-cjk');
  if (lacking.length > 0) install(host, lacking);
  const found = locate(host);
  if (found === undefined) throw new Error(advice);
  return found;
}
