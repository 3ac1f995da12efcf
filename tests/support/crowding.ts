import type { Page } from 'playwright-core';

/**
 * Where words of the page run into one another, or out of the box they stand in, a line each.
 * Of each line of text only the middle half of its height counts: that is where its strokes are.
 */
export const crowding = (page: Page): Promise<{ lines: number; faults: string[] }> =>
  page.evaluate(() => {
    interface Line {
      readonly text: string;
      readonly node: Node;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const lines: Line[] = [];
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const isSpokenOnly = (one: Element | null): boolean =>
      one !== null &&
      (getComputedStyle(one).clipPath !== 'none' || isSpokenOnly(one.parentElement));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!holder || text === '' || isSpokenOnly(holder)) continue;
      if (!holder.checkVisibility({ visibilityProperty: true })) continue;
      let box: Element = holder;
      while (['inline', 'contents'].includes(getComputedStyle(box).display) && box.parentElement) {
        box = box.parentElement;
      }
      const room = box.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width < 1 || height < 1) continue;
        const line = {
          text,
          node,
          left,
          right,
          top: top + height / 4,
          bottom: bottom - height / 4,
        };
        lines.push(line);
        const isOut =
          left < room.left - 1 ||
          right > room.right + 1 ||
          line.top < room.top - 1 ||
          line.bottom > room.bottom + 1;
        if (holder.closest('svg') === null && isOut) faults.push(`out of its box: ${text}`);
        if (left < 0 || right > document.documentElement.clientWidth + 1) {
          faults.push(`out of the page: ${text}`);
        }
      }
    }
    lines.sort((a, b) => a.top - b.top);
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= one.bottom - 1) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (other.node !== one.node && across > 1.5) {
          faults.push(`on top of each other: ${one.text} | ${other.text}`);
        }
      }
    }
    return { lines: lines.length, faults: [...new Set(faults.map((each) => each.slice(0, 160)))] };
  });
