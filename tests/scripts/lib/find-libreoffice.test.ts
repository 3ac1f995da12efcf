import { expect, test } from 'vitest';
import { findLibreOffice } from '../../../scripts/lib/find-libreoffice.ts';
import type { Host } from '../../../scripts/lib/host.ts';

const APT = '/usr/bin/apt-get';
const SOFFICE = '/usr/bin/soffice';

/** A machine on which installing puts the program in its usual place, unless nothing can be fetched. */
const machine = (programs: readonly string[], more: Partial<Host> = {}, isOnline = true) => {
  const there = new Set(programs);
  const ran: string[] = [];
  const host: Host = {
    ...{ env: {}, isRoot: false, canRun: (file) => there.has(file) },
    run(program, args) {
      if (!isOnline) throw new Error('no network');
      ran.push([program, ...args].join(' '));
      if (args.includes('libreoffice-calc')) there.add(SOFFICE);
      return '';
    },
    ...more,
  };
  return { host, ran };
};

test('the one in the environment comes first', () => {
  const { host } = machine([SOFFICE, '/my/soffice'], { env: { SOFFICE_PATH: '/my/soffice' } });
  expect(findLibreOffice(host)).toBe('/my/soffice');
});

test('one that is there is used, and nothing is installed', () => {
  const { host, ran } = machine([SOFFICE, APT], { isRoot: true });
  expect(findLibreOffice(host)).toBe(SOFFICE);
  expect(ran).toEqual([]);
});

test('on Debian, as root, it is installed, without what it only recommends', () => {
  const { host, ran } = machine([APT], { isRoot: true });
  expect(findLibreOffice(host)).toBe(SOFFICE);
  expect(ran.at(-1)).toBe('apt-get install -y --no-install-recommends libreoffice-calc');
});

const hopeless: readonly (readonly [string, Host])[] = [
  ['who is not root', machine([APT]).host],
  ['without apt-get', machine([], { isRoot: true }).host],
  ['without a network', machine([APT], { isRoot: true }, false).host],
  ['whose environment names nothing that runs', machine([], { env: { SOFFICE_PATH: '/no' } }).host],
];
test.for(hopeless)('one %s is told in a sentence what to do', ([, host]) => {
  expect(() => findLibreOffice(host)).toThrow(/电子表格测试需要 LibreOffice.*apt-get install/u);
});
