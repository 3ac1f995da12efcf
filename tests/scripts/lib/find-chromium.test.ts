import { expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/find-chromium.ts';
import type { Host } from '../../../scripts/lib/host.ts';

interface Machine {
  readonly env?: Host['env'];
  readonly isRoot?: boolean;
  readonly programs?: readonly string[];
  /** What `fc-list` prints; it is not there when this is absent. */
  readonly fonts?: string;
}

/** A machine on which installing Chromium puts it in its usual place. */
const machine = ({ env = { PATH: '/bin' }, isRoot = false, programs = [], fonts }: Machine) => {
  const there = new Set(programs);
  const ran: string[] = [];
  const host: Host = {
    env,
    isRoot,
    canRun: (file) => there.has(file),
    run(program, args) {
      if (program === 'fc-list') {
        if (fonts === undefined) throw new Error('no fc-list');
        return fonts;
      }
      ran.push([program, ...args].join(' '));
      if (args.includes('chromium')) there.add('/usr/bin/chromium');
      return '';
    },
  };
  return { host, ran };
};

const apt = '/usr/bin/apt-get';
const install = 'apt-get install -y --no-install-recommends';

test('the one in the environment comes first', () => {
  const programs = ['/my/chromium', '/bin/chromium'];
  const { host } = machine({
    env: { PATH: '/bin', CHROMIUM_PATH: '/my/chromium' },
    programs,
    fonts: 'Noto',
  });
  expect(findChromium(host)).toBe('/my/chromium');
});

test.for([
  '/bin/chromium',
  '/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
])('%s is found, and nothing is installed', (program) => {
  const { host, ran } = machine({ isRoot: true, programs: [program, apt], fonts: 'Noto' });
  expect(findChromium(host)).toBe(program);
  expect(ran).toEqual([]);
});

test('root on Debian has both installed', () => {
  const { host, ran } = machine({ isRoot: true, programs: [apt] });
  expect(findChromium(host)).toBe('/usr/bin/chromium');
  expect(ran).toEqual(['apt-get update', `${install} chromium fonts-noto-cjk`]);
});

test('a Chromium without Chinese fonts gets them', () => {
  const { host, ran } = machine({ isRoot: true, programs: ['/bin/chromium', apt], fonts: '\n' });
  expect(findChromium(host)).toBe('/bin/chromium');
  expect(ran).toEqual(['apt-get update', `${install} fonts-noto-cjk`]);
});

test('where nothing can be installed, it says in one line how to', () => {
  const { host } = machine({ programs: [apt], fonts: 'Noto' });
  expect(() => findChromium(host)).toThrow(
    /^浏览器测试需要 Chromium 和中文字体：.*apt-get install chromium fonts-noto-cjk.* \/ Browser tests need .*CHROMIUM_PATH\.$/,
  );
});

test('fonts known to be missing are an error too', () => {
  const { host } = machine({ programs: ['/bin/chromium'], fonts: '' });
  expect(() => findChromium(host)).toThrow('fonts-noto-cjk');
});

test('a path that cannot run is said, not passed over', () => {
  const { host } = machine({ env: { CHROMIUM_PATH: '/typo' }, programs: ['/usr/bin/chromium'] });
  expect(() => findChromium(host)).toThrow('CHROMIUM_PATH 指明的 /typo 不能运行。');
});
