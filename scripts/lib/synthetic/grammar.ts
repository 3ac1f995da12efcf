import type { Random } from './random.ts';

/** What a sentence is filled with. */
export type Filling = Readonly<Record<string, string>>;

const BLANK = /\{([a-z]+)\}/g;

/** One of several sentences with its blanks filled; a blank that nothing fills is this generator's mistake. */
export function sentence(forms: readonly string[], filling: Filling, random: Random): string {
  return random.pick(forms).replace(BLANK, (_, name: string) => {
    const text = filling[name];
    if (text === undefined) throw new RangeError(`nothing for {${name}}`);
    return text;
  });
}

/** Openings of the digest. */
export const OPENINGS = [
  '{name}管着{remit}几件事，{year}年的报告把钱和事都摆了出来，下面挑要紧的说。',
  '这份{year}年的报告来自{name}，说的是{remit}这几块工作花了多少钱、办成了哪些事。',
  '{year}年，{name}负责{remit}；报告里的数字不少，这里按花钱、办事、打分三层来读。',
  '想知道{name}{year}年过得怎样，可以先看三个数：花了多少、完成多少、得了多少分。',
] as const;

export const TOTALS = [
  '全年调整后预算{adjusted}，实际支出{actual}，执行率{rate}。',
  '到年底，{adjusted}的预算花出去{actual}，执行率是{rate}。',
  '预算经过调整定在{adjusted}，最后支出{actual}，相当于{rate}。',
] as const;

export const FIRST_BUDGETS = [
  '年初排的是{initial}，年中有增有减，报告逐行列出了去向。',
  '年初的盘子是{initial}，后来的调整都记在表里。',
  '和年初的{initial}相比，调整后的数更接近实际要用的钱。',
] as const;

export const STRUCTURES = [
  '基本支出{basic}，项目支出{project}，前者养人养机构，后者办具体的事。',
  '钱分两头：日常运转{basic}，项目{project}。',
  '其中项目支出{project}，是办事的大头；基本支出{basic}，用于工资和运转。',
] as const;

export const LINES = [
  '{name}安排{adjusted}，支出{actual}，执行率{rate}。',
  '{name}花了{actual}，占调整后预算的{rate}。',
  '给{name}的钱调整后是{adjusted}，年底用掉{actual}（{rate}）。',
  '{name}一项支出{actual}，执行到{rate}。',
  '在{name}上，预算{adjusted}，实际{actual}，两者之比{rate}。',
] as const;

export const LOW_LINES = [
  '{name}只执行了{rate}，报告的解释是{reason}。',
  '落在后面的有{name}（{rate}），原因是{reason}。',
  '{name}的执行率是{rate}，没有过八成，据说是{reason}。',
] as const;

export const TARGETS = [
  '“{name}”定的是{target}，做到{result}。',
  '{name}方面，目标{target}，结果{result}。',
  '说好{name}{target}，年底交出的是{result}。',
  '“{name}”一项，要求{target}，报告写的结果是{result}。',
] as const;

export const SHORT_TARGETS = [
  '没有做到的也写了：“{name}”要{target}，只有{result}，理由是{note}。',
  '“{name}”差了一截，目标{target}，结果{result}；{note}。',
] as const;

export const STATISTICS = [
  '{measure}为{value}，上年是{last}，增长{growth}。',
  '看大数：{measure}从{last}到{value}，涨了{growth}。',
  '{measure}达到{value}，比上年的{last}多出{growth}。',
] as const;

export const SCORES = [
  '总分{total}，等级{grade}。',
  '各项加起来得{total}，报告印出的等级是{grade}。',
  '最后的得分是{total}（等级：{grade}）。',
] as const;

export const HALVES_TOLD = [
  '{name}满分{weight}，得{score}。',
  '{name}这一半有{weight}，拿到{score}。',
  '分到{name}的{weight}里，得了{score}。',
] as const;

export const LEAVES_TOLD = [
  '{name}{weight}得{score}。',
  '{name}一项，满分{weight}，给了{score}。',
  '看{name}：{looks}，{weight}里得{score}。',
  '{name}看的是{looks}，最后是{score}。',
] as const;

export const PROBLEMS = [
  '报告自己承认，{words}。',
  '不足之处写得也直接：{words}。',
  '还有一条，{words}。',
  '另外，{words}。',
] as const;

export const MEASURES = [
  '对应的办法是{words}。',
  '接下来打算{words}。',
  '改的路子是{words}。',
  '下一年要{words}。',
] as const;

export const READINGS = [
  '读执行率时要留意分母：这里除以的是调整后预算，预算调小了，比率自然会高。',
  '完成率高不一定说明干得多，目标定得低，也容易超额。',
  '四舍五入会让合计在最后一位差一点，差得多才值得问。',
  '得分出自一张二十八项的表，有的项按数算，有的项由人判断，两种不能混着看。',
  '同一个部门各年之间比，比不同部门之间比更公平，因为职责不一样。',
  '项目多不等于分散，要看大额的几个是不是花得稳。',
  '上限类的目标，比如投诉和成本，少才是好，不能看成完成得少。',
  '满意度来自问卷，样本有多大、怎样发放，比数字本身更要紧。',
  '年中新增的项目没有年初预算，它的调整率没有意义，报告也没有印。',
  '自评和第三方评价用的尺子不同，两个总分不放在一起排名。',
] as const;

export const CLOSINGS = [
  '以上数字都能在报告页找到出处。本摘要配的是合成数据，只供测试。',
  '每个数印在哪里，报告页逐一列着。这里用的是合成数据，不代表真实部门。',
] as const;
