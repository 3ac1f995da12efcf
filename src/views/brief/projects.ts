import { grouped, spokenMoney } from '../figure-view.ts';
import { percentText, shareOf } from './percent.ts';
import { projectLines, type Line } from './project-lines.ts';
import {
  counted,
  printed,
  sentence,
  spokenName,
  type BriefPart,
  type BriefSentence,
  type Piece,
} from './sentence.ts';
import { projectShare } from './share.ts';
import type { Told } from './told.ts';

const PLACE = 'xiangmu';
const HALF = 50;

const lines = (count: number): BriefPart => counted(`${grouped(`${count}`)} 条`, PLACE);
const nameOf = ({ name, anchor }: Line): BriefPart => ({ text: spokenName(name), anchor });

const lowOnes = (low: readonly Line[], all: number): Piece[] => {
  const [line] = low;
  const none = low.filter(({ isNone }) => isNone).length;
  if (!line) return [];
  if (none === all) return ['，都没有支出'];
  if (low.length === 1 && none === 1) return ['，其中', nameOf(line), '没有支出'];
  if (low.length === 1) return ['，其中', nameOf(line), '的执行率不到八成（', line.rate, '）'];
  if (none === low.length) return ['，其中', lines(none), '没有支出'];
  const head =
    low.length === all ? ['，执行率都不到八成'] : ['，', lines(low.length), '的执行率不到八成'];
  return none === 0 ? head : [...head, '，其中', lines(none), '没有支出'];
};

/** How the lines were spent, as far as their rates are known. */
const spending = (all: readonly Line[]): Piece[] => {
  const known = all.filter(({ band }) => band !== undefined);
  if (known.length === 0) return ['，都没有公布执行率'];
  const unknown = all.length - known.length;
  const left = unknown > 0 ? ['，', lines(unknown), '没有公布执行率'] : [];
  const low = known.filter(({ band }) => band === 'low');
  if (low.length > 0) return [...lowOnes(low, all.length), ...left];
  const head = unknown > 0 ? [...left, '，其余执行率'] : ['，执行率'];
  const each = known.length > 1 ? '都' : '';
  if (known.every(({ band }) => band === 'full')) return [...head, `${each}是 100%`];
  return known.every(({ band }) => band !== 'unsure') ? [...head, `${each}在八成以上`] : left;
};

/** The line that took more than half of what all lines spent together. */
const dominant = (all: readonly Line[]): Piece[] => {
  const amounts = all.flatMap(({ actual }) => (actual?.qualifier === 'exact' ? actual : []));
  if (amounts.length < all.length) return [];
  return all.flatMap((line) => {
    const share = line.actual && shareOf(line.actual, amounts);
    if (!share || share.lte(HALF)) return [];
    const size = counted(percentText(share), line.anchor);
    return ['；支出最多的是', nameOf(line), '，占各条合计的', size];
  });
};

const one = (told: Told, line: Line): Piece[] => {
  const project = told.report.projects?.find(({ id }) => id === line.id);
  const spent = told.figure(project?.actual);
  const amount = spent.published
    ? ['，支出', printed(spent, line.anchor, spokenMoney(spent))]
    : ['，没有公布支出'];
  return [
    '材料只列出一条项目支出：',
    nameOf(line),
    ...amount,
    ...(line.rate ? ['，执行率', line.rate] : []),
  ];
};

/** Project expenditure: its share, its lines, what was hardly spent, what took most of it. */
export function projectsSentence(told: Told): BriefSentence | undefined {
  const share = projectShare(told);
  const of: Piece[] = share ? ['实际支出的', share, '用在项目上'] : [];
  const all = projectLines(told);
  const [line] = all;
  if (!line) return share && sentence([...of, '，材料没有逐条列出项目。']);
  const before = share ? [...of, '；'] : [];
  if (all.length === 1) return sentence([...before, ...one(told, line), '。']);
  const head = ['材料列出', lines(all.length), '项目支出'];
  return sentence([...before, ...head, ...spending(all), ...dominant(all), '。']);
}
