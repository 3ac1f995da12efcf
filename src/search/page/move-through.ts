const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Arrows lead from the field into the list of results, through their titles, and back; Escape leads back at
 * once. Enter is the link's own.
 */
export function moveThrough(input: HTMLInputElement, results: HTMLElement): void {
  addEventListener('keydown', (event) => {
    const { key, target, isComposing, altKey, ctrlKey, metaKey } = event;
    if (isComposing || altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('li h2 a')];
    const item = target.closest('li');
    const at = target === input ? -1 : links.findIndex((link) => item?.contains(link));
    if (target !== input && at === -1) return;
    if (key === 'Escape' && target !== input) input.focus();
    const step = STEPS[key];
    if (step === undefined) return;
    const next = at + step;
    if (next < -1 || next >= links.length) return;
    event.preventDefault();
    (links[next] ?? input).focus();
  });
}
