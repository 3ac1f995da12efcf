import { scoresOf } from './scores-of.ts';
import type { Scores } from './weighed.ts';

/**
 * What Lighthouse says of a page as a phone sees it. It asks no other host.
 *
 * @param port where a running Chromium can be debugged
 */
export async function lighthouseScores(url: string, port: number): Promise<Scores> {
  // Heavy to load, and only needed here.
  const { default: lighthouse } = await import('lighthouse');
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    locale: 'zh',
    onlyCategories: ['accessibility', 'best-practices', 'seo', 'performance'],
  });
  if (!run) throw new Error(`Lighthouse 没有说出 ${url} 的结果`);
  return scoresOf(run.lhr);
}
