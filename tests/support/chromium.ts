import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/lib/find-chromium.ts';

/**
 * A headless Chromium, found or installed; whoever launches it closes it.
 *
 * @throws Error with advice when there is none: a browser test is never skipped in silence
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
