const kinds: Readonly<Record<string, string>> = {
  self: '部门自评',
  'self-notes': '自评表说明',
  'third-party': '第三方评价',
};

/** 部门自评, 第三方评价 …: what a kind of report is called on pages. */
export function kindLabel(kind: string): string {
  return kinds[kind] ?? '项目自评';
}

/** Whether a kind of report tells of a whole agency, not of one of its projects. */
export function ofWholeAgency(kind: string): boolean {
  return Object.hasOwn(kinds, kind);
}

/** 2021年度: a fiscal year as government pages write it. */
export function yearLabel(year: string): string {
  return `${year}年度`;
}

const obtained = {
  typed: '手工录入',
  extracted: '从文件提取文字',
  recognised: '图像识别',
} as const;

/** How a source's text came to us. */
export function obtainedLabel(how: keyof typeof obtained): string {
  return obtained[how];
}

const natures: Readonly<Record<string, string>> = {
  flow: '时段量',
  stock: '时点量',
  ratio: '比率',
  change: '增减',
  rank: '名次、届次',
  date: '日期',
  threshold: '界限',
  unstated: '未说明',
};

/** What sort of quantity a fact is. */
export function natureLabel(nature: string): string {
  return natures[nature] ?? nature;
}

const bounds: Readonly<Record<string, string>> = {
  exact: '确数',
  approximate: '约数',
  lower: '下限',
  upper: '上限',
  between: '范围',
};

/** What a printed figure says of the true value. */
export function boundLabel(bound: string): string {
  return bounds[bound] ?? bound;
}

/** 2021-01-01/2021-12-30 as a reader reads it. */
export function periodLabel(period: string): string {
  if (period === '未公布') return period;
  const one = (date: string): string => {
    const [year, month, day] = date.split('-');
    const tail = month === undefined ? '' : `${month.replace(/^0/, '')}月`;
    return `${year ?? ''}年${tail}${day === undefined ? '' : `${day.replace(/^0/, '')}日`}`;
  };
  return period.split('/').map(one).join('至');
}
