/** Points as a column that says 分 in its head shows them: 4.55分 → 4.55; other words stay. */
export function barePoints({ text }: { readonly text: string }): string {
  return text.replace(/分$/u, '');
}
