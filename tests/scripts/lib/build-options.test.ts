import { expect, test } from 'vitest';
import { parseBuildOptions } from '../../../scripts/lib/build-options.ts';

test('without flags the whole site goes to dist, at the address its content gives', () => {
  expect(parseBuildOptions([], {}, '/project')).toEqual({
    root: '/project',
    contentDir: '/project/content',
    link: '/project/dist',
    quiet: false,
  });
});

test('flags win over the environment', () => {
  const env = { MINGZHANG_BASE: '/env', MINGZHANG_SITE: 'https://env.example' };
  const args = ['--base', 'sub', '--content', 'c', '--out', '/elsewhere/dist', '--quiet'];
  expect(parseBuildOptions(args, env, '/project')).toEqual({
    root: '/project',
    contentDir: '/project/c',
    link: '/elsewhere/dist',
    base: '/sub/',
    site: 'https://env.example',
    quiet: true,
  });
});

test.for([
  ['/', '/'],
  ['', '/'],
  ['sub', '/sub/'],
  ['/a/b/', '/a/b/'],
])('base %j is written %s', ([given = '', base]) => {
  expect(parseBuildOptions(['--base', given], {}, '/project').base).toBe(base);
});

test('a flag that does not exist is refused', () => {
  expect(() => parseBuildOptions(['--bas', '/sub'], {}, '/project')).toThrow(TypeError);
});
