/**
 * Text that means itself in YAML without quotes: it starts with a letter, a digit or a Han character
 * and holds nothing that YAML reads as a mark.
 */
const PLAIN = /^[\p{L}\p{N}（“《][\p{L}\p{N}（）“”《》〔〕、，。；：！？%·…/.,_＋－×÷() -]*$/u;

const scalar = (text: string): string =>
  PLAIN.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text);

/** What a content file is made of: texts, lists and fields; fields without a value are left out. */
export type Content = string | readonly Content[] | Fields;
/** An interface, because a type alias may not refer to itself through Record. */
export interface Fields {
  readonly [field: string]: Content | undefined;
}

const isList = (value: Content): value is readonly Content[] => Array.isArray(value);

const fields = (value: Fields, indent: string): string[] =>
  Object.entries(value).flatMap(([field, inner]) =>
    inner === undefined ? [] : lines(`${indent}${field}:`, inner, indent),
  );

/** A value after its mark: on the same line when it is a text, else below it. */
const lines = (mark: string, value: Content, indent: string): string[] => {
  if (typeof value === 'string') return [`${mark} ${scalar(value)}`];
  if (isList(value)) {
    return value.length === 0 ? [`${mark} []`] : [mark, ...items(value, `${indent}  `)];
  }
  return [mark, ...fields(value, `${indent}  `)];
};

const items = (values: readonly Content[], indent: string): string[] =>
  values.flatMap((value) => {
    if (typeof value === 'string' || isList(value)) return lines(`${indent}-`, value, indent);
    const [first = '', ...rest] = fields(value, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });

/** Plain block YAML, as `src/domain/record/read-yaml.ts` reads it: every scalar is text. */
export function toYaml(value: Fields): string {
  return `${fields(value, '').join('\n')}\n`;
}
