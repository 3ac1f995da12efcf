/** The eleven districts of the city: id, code in GB/T 2260, short name, column and row of the tile. */
const ROWS = [
  ['liwan', '440103', '荔湾', '1', '3'],
  ['yuexiu', '440104', '越秀', '2', '3'],
  ['haizhu', '440105', '海珠', '2', '4'],
  ['tianhe', '440106', '天河', '3', '3'],
  ['baiyun', '440111', '白云', '2', '2'],
  ['huangpu', '440112', '黄埔', '4', '3'],
  ['panyu', '440113', '番禺', '3', '5'],
  ['huadu', '440114', '花都', '2', '1'],
  ['nansha', '440115', '南沙', '3', '6'],
  ['conghua', '440117', '从化', '3', '1'],
  ['zengcheng', '440118', '增城', '5', '2'],
] as const;

/** A district as its reports need it. */
export interface Place {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly city: string;
  readonly tile: { readonly column: string; readonly row: string };
}

const CITY = '广州市';

/** The districts, in the order of their codes. */
export const PLACES: readonly Place[] = ROWS.map(([id, code, short, column, row]) => ({
  id,
  code,
  name: `${CITY}${short}区`,
  short,
  city: CITY,
  tile: { column, row },
}));
