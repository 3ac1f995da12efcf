import type { FigureMark } from './figure-view.ts';

/** A figure as it is shown, or a fact's row in the list of sources. */
const isFigure = (value: object): value is { readonly anchor: string } =>
  'anchor' in value && (('published' in value && 'figure' in value) || 'mentions' in value);

const marked = (value: unknown, marks: ReadonlyMap<string, FigureMark>): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => marked(item, marks));
  if (isFigure(value)) {
    const mark = marks.get(value.anchor);
    return mark ? { ...value, mark } : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, marked(item, marks)]));
};

/** A view in which every figure that a finding rests on carries its mark, wherever it is shown. */
export function withMarks<T>(view: T, marks: ReadonlyMap<string, FigureMark>): T {
  return marks.size === 0 ? view : (marked(view, marks) as T);
}
