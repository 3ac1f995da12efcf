import { thisHost, type Host } from './host.ts';

const NAMES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/usr/bin/libreoffice'];
const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
const advice =
  '电子表格测试需要 LibreOffice：请运行 apt-get install --no-install-recommends libreoffice-calc，或用环境变量 SOFFICE_PATH 指明它的位置。' +
  ' / Spreadsheet tests need LibreOffice: apt-get install --no-install-recommends libreoffice-calc, or set SOFFICE_PATH.';

const locate = ({ env, canRun }: Host): string | undefined => {
  const asked = env['SOFFICE_PATH'];
  if (asked !== undefined && asked !== '') {
    if (canRun(asked)) return asked;
    throw new Error(`SOFFICE_PATH 指明的 ${asked} 不能运行。${advice}`);
  }
  return [...NAMES, MAC].find((file) => canRun(file));
};

/**
 * The path of a LibreOffice. Installs it where that is possible (Debian, as root).
 *
 * @throws Error with one line of advice, when there is none and none can be installed
 */
export function findLibreOffice(host: Host = thisHost): string {
  const found = locate(host);
  if (found !== undefined) return found;
  if (!host.isRoot || !host.canRun('/usr/bin/apt-get')) throw new Error(advice);
  try {
    host.run('apt-get', ['update']);
    host.run('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc']);
  } catch (cause) {
    throw new Error(advice, { cause });
  }
  const installed = locate(host);
  if (installed === undefined) throw new Error(advice);
  return installed;
}
