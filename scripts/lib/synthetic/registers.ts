import type { Job, SyntheticAgency } from './layout.ts';
import { PLACES } from './places.ts';
import { rubricContent, VARIANTS } from './rubrics.ts';
import { toYaml, type Fields } from './yaml.ts';

/** A file of the content folder. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

const SITE: Fields = {
  name: '明账（合成数据）',
  tagline: '由种子生成的报告，只供测试，不代表真实部门',
  address: 'https://mingzhang.example',
  base: '/',
  publisher: '明账测试',
  contact: 'mailto:ceshi@mingzhang.example',
  licence: {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.zh-hans',
  },
};

const TERMS: readonly (readonly [id: string, term: string, means: string])[] = [
  [
    'three-public-expenses',
    '“三公”经费',
    '因公出国（境）、公务用车购置及运行、公务接待这三项开支。',
  ],
  ['initial-budget', '年初预算', '年度开始时批准的预算数。'],
  ['adjusted-budget', '调整后预算', '年初预算加上年中追加、减去年中压减之后的预算数。'],
  ['execution-rate', '预算执行率', '实际支出除以预算；这里除以调整后预算。'],
  ['management-efficiency', '管理效率', '评分的一半，看钱、采购、资产管得怎样。'],
  ['duty-effectiveness', '履职效能', '评分的另一半，看事情办得怎样。'],
];

const agencyFields = ({ id, name, short, theme, affiliates }: SyntheticAgency): Fields => ({
  id,
  names: [{ name, short }],
  remit: theme.remit,
  affiliatedUnits: affiliates.map((each) => ({ name: each })),
});

/** One register a district that has agencies; each agency once. */
const agencyFiles = (jobs: readonly Job[]): ContentFile[] =>
  PLACES.flatMap((place) => {
    const agencies = new Map(
      jobs.filter(({ agency }) => agency.place === place).map(({ agency }) => [agency.id, agency]),
    );
    if (agencies.size === 0) return [];
    const fields = { district: place.id, agencies: [...agencies.values()].map(agencyFields) };
    return [{ path: `agencies/${place.id}.yaml`, text: toYaml(fields) }];
  });

/** Every file of a content folder but for the reports. */
export function registerFiles(jobs: readonly Job[]): ContentFile[] {
  return [
    { path: 'site.yaml', text: toYaml(SITE) },
    {
      path: 'districts.yaml',
      text: toYaml({
        districts: PLACES.map(({ tile, ...rest }) => ({ ...rest, tile: { ...tile } })),
      }),
    },
    {
      path: 'glossary.yaml',
      text: toYaml({ terms: TERMS.map(([id, term, means]) => ({ id, term, means })) }),
    },
    ...VARIANTS.map((variant) => ({
      path: `rubrics/${variant.id}.yaml`,
      text: toYaml(rubricContent(variant)),
    })),
    ...agencyFiles(jobs),
  ];
}
