const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** The key / leads to the field of the search, unless it is typed somewhere as a character. */
export function leadBySlash(): void {
  addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (key !== '/' || altKey || ctrlKey || metaKey || isTyping(target)) return;
    const input = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
