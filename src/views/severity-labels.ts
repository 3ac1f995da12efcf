import type { Severity } from '#domain/audit/finding.ts';

/** How a severity is called, marked and explained. */
export interface SeverityLabel {
  readonly name: string;
  /** One character, for a mark beside a figure. */
  readonly mark: string;
  readonly explains: string;
}

export const SEVERITY_LABELS: Readonly<Record<Severity, SeverityLabel>> = {
  contradiction: { name: '矛盾', mark: '矛', explains: '两个印出的数不可能都对。' },
  doubt: { name: '存疑', mark: '疑', explains: '对不上，但有一种说得通的解释，写在后面。' },
  'last-digit': { name: '末位', mark: '末', explains: '只差在最后一位，四舍五入就能解释。' },
  note: { name: '提示', mark: '提', explains: '不是差错，值得知道。' },
};

/** From the gravest. */
export const SEVERITY_ORDER: readonly Severity[] = ['contradiction', 'doubt', 'last-digit', 'note'];
