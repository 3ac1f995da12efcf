import { Decimal } from 'decimal.js';

/**
 * The only arithmetic of this room: decimal, never binary. 160 digits are far more than any product
 * of two figures needs (a figure has at most 40 digits), so nothing is ever rounded silently.
 */
export const Exact = Decimal.clone({ precision: 160, rounding: Decimal.ROUND_HALF_UP });

/** A number of the room's own decimal arithmetic. It stays inside the room: public shapes carry strings. */
export type Exact = Decimal;
