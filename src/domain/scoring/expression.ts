import jsep from 'jsep';
import { Exact } from '../figure/exact.ts';
import { scaleFactor } from '../figure/scale-factor.ts';

/** What a name in an expression stands for: one number, or a list for sum, min, max and count. */
export type NamedValue = Exact | readonly Exact[];

/** Why an expression has no value, in words for its author. */
export interface ExpressionProblem {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

export type Evaluated =
  | { readonly ok: true; readonly value: Exact }
  | { readonly ok: false; readonly problem: ExpressionProblem };

const LONGEST = 2000;
const MOST_NODES = 400;
const FUNCTIONS = ['min', 'max', 'abs', 'sum', 'count', 'clamp', 'floor', 'ceil', 'round'] as const;
type FunctionName = (typeof FUNCTIONS)[number];

/** The functions as pages write them; an expression may use either. */
export const FUNCTIONS_IN_WORDS: Readonly<Record<FunctionName, string>> = {
  min: '取小',
  max: '取大',
  abs: '绝对值',
  sum: '合计',
  count: '个数',
  clamp: '限于',
  floor: '舍去零头',
  ceil: '零头进一',
  round: '四舍五入',
};

class Refusal extends Error {
  readonly problem: ExpressionProblem;
  constructor(found: string, expected: string, mend: string) {
    super(found);
    this.problem = { found, expected, mend };
  }
}

const isExpression = (value: unknown): value is jsep.Expression =>
  typeof value === 'object' && value !== null && 'type' in value;

/** 10888.89万元 → (10888.89*10000), 91.38% → (91.38/100); other measure words say nothing here. */
const withoutUnits = (text: string): string =>
  text.replace(
    /(?<![\p{L}\d_.])(\d+(?:\.\d+)?)(%|[\p{Script=Han}]+)?/gu,
    (_, number: string, unit = '') => {
      if (unit === '%') return `(${number}/100)`;
      const scale = /^(?:万亿|百亿|十亿|千万|百万|十万|亿|万|千|百)/u.exec(String(unit))?.[0];
      const factor = scale === undefined ? undefined : scaleFactor(scale);
      return factor === undefined ? number : `(${number}*${factor.toFixed()})`;
    },
  );

const plain = (text: string): string =>
  withoutUnits(
    text.normalize('NFKC').replaceAll('×', '*').replaceAll('÷', '/').replaceAll(/[−–]/gu, '-'),
  );

const only = (values: readonly NamedValue[], name: string): Exact => {
  const [first, ...rest] = values;
  if (!(first instanceof Exact) || rest.length > 0) {
    throw new Refusal(`${name} 里的数不对。`, `${name}(一个数)。`, '请核对括号里的内容。');
  }
  return first;
};

const flat = (values: readonly NamedValue[], name: string): readonly Exact[] => {
  const all = values.flatMap((value) => (value instanceof Exact ? [value] : [...value]));
  if (all.length > 0) return all;
  throw new Refusal(`${name} 里没有数。`, `${name}(一个或几个数)。`, '请核对括号里的内容。');
};

const two = (values: readonly NamedValue[], name: string): readonly [Exact, Exact] => {
  const [a, b, ...rest] = values;
  if (!(a instanceof Exact) || !(b instanceof Exact) || rest.length > 0) {
    throw new Refusal(`${name} 里的数不对。`, `${name}(数, 数)。`, '请核对括号里的内容。');
  }
  return [a, b];
};

const absolute = (values: readonly NamedValue[]): NamedValue => {
  const all = flat(values, 'abs').map((each) => each.abs());
  const [first, ...rest] = all;
  return first && rest.length === 0 ? first : all;
};

const functions: Readonly<Record<FunctionName, (args: readonly NamedValue[]) => NamedValue>> = {
  min: (args) => Exact.min(...flat(args, 'min')),
  max: (args) => Exact.max(...flat(args, 'max')),
  abs: absolute,
  sum: (args) => flat(args, 'sum').reduce((total, each) => total.plus(each), new Exact(0)),
  count: (args) => new Exact(flat(args, 'count').length),
  floor: (args) => only(args, 'floor').floor(),
  ceil: (args) => only(args, 'ceil').ceil(),
  round: (args) => {
    const [value, step] = two(args, 'round');
    if (step.lte(0))
      throw new Refusal('round 的进位单位不大于零。', '大于零的数，例如 0.01。', '请改正。');
    return value.toNearest(step, Exact.ROUND_HALF_UP);
  },
  clamp: (args) => {
    const [value, low, high] = args;
    if (!(value instanceof Exact && low instanceof Exact && high instanceof Exact))
      throw new Refusal('clamp 里的数不对。', 'clamp(数, 下限, 上限)。', '请写三个数。');
    return Exact.min(high, Exact.max(low, value));
  },
};

const operate = (operator: string, a: Exact, b: Exact): Exact => {
  if (operator === '+') return a.plus(b);
  if (operator === '-') return a.minus(b);
  if (operator === '*') return a.times(b);
  if (operator !== '/')
    throw new Refusal(`算式里有“${operator}”。`, '只用 + − × ÷ 和括号。', '请改写算式。');
  if (b.isZero()) throw new Refusal('算式除以了零。', '除数不是零。', '请核对除数那一项。');
  return a.div(b);
};

const scalar = (value: NamedValue): Exact => {
  if (value instanceof Exact) return value;
  throw new Refusal(
    '算式里直接用了一列数。',
    '一列数放在 sum、min、max 或 count 里。',
    '请改写算式。',
  );
};

class Evaluator {
  #nodes = 0;
  readonly #names: Readonly<Record<string, NamedValue>>;

  constructor(names: Readonly<Record<string, NamedValue>>) {
    this.#names = names;
  }

  value(node: unknown): NamedValue {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES)
      throw new Refusal('算式太长。', `不超过 ${MOST_NODES} 项。`, '请拆成几个指标。');
    if (!isExpression(node)) throw new Refusal('算式不完整。', '一个完整的算式。', '请补全算式。');
    switch (node.type) {
      case 'Literal':
        return this.#literal(node as jsep.Literal);
      case 'Identifier':
        return this.#name((node as jsep.Identifier).name);
      case 'UnaryExpression':
        return this.#signed(node as jsep.UnaryExpression);
      case 'BinaryExpression': {
        const { operator, left, right } = node as jsep.BinaryExpression;
        return operate(operator, scalar(this.value(left)), scalar(this.value(right)));
      }
      case 'CallExpression':
        return this.#call(node as jsep.CallExpression);
      default:
        throw new Refusal(
          '算式里有不能用的写法。',
          '数、名字、+ − × ÷、括号和几个函数。',
          '请改写算式。',
        );
    }
  }

  #literal({ raw }: jsep.Literal): Exact {
    if (/^\d+(?:\.\d+)?$/u.test(raw)) return new Exact(raw);
    throw new Refusal(`算式里的“${raw}”不是数。`, '数字写成 80 或 80%。', '请改正。');
  }

  #name(name: string): NamedValue {
    const known = Object.hasOwn(this.#names, name) ? this.#names[name] : undefined;
    if (known !== undefined) return known;
    const names = Object.keys(this.#names).join('、') || '（没有）';
    throw new Refusal(
      `算式里的“${name}”没有对应的数。`,
      `可以用的名字：${names}。`,
      '请核对名字。',
    );
  }

  #signed({ operator, argument }: jsep.UnaryExpression): Exact {
    const value = scalar(this.value(argument));
    if (operator === '-') return value.neg();
    if (operator === '+') return value;
    throw new Refusal(`算式里有“${operator}”。`, '只用 + − × ÷ 和括号。', '请改写算式。');
  }

  #call({ callee, arguments: args }: jsep.CallExpression): NamedValue {
    const name = callee.type === 'Identifier' ? (callee as jsep.Identifier).name : '';
    const known = FUNCTIONS.find((each) => each === name || FUNCTIONS_IN_WORDS[each] === name);
    if (known === undefined) {
      const all = FUNCTIONS.join('、');
      throw new Refusal(`没有函数“${name}”。`, `可以用的函数：${all}。`, '请改写算式。');
    }
    return functions[known](args.map((argument) => this.value(argument)));
  }
}

/** An expression with its functions in words, for people; it evaluates to the same. */
export function expressionInWords(expression: string): string {
  return expression.replace(/[a-z]+(?=\()/g, (name) => {
    const known = FUNCTIONS.find((each) => each === name);
    return known === undefined ? name : FUNCTIONS_IN_WORDS[known];
  });
}

/**
 * The value of an arithmetic expression: numbers with their units (91.38%, 1.2万元), names, + − × ÷,
 * brackets, and min, max, abs, sum, count, clamp(x, low, high), floor, ceil, round(x, step).
 * Decimal throughout; at most 2000 characters and 400 terms; nothing in it can run. Never throws.
 * @param names what the names in it stand for
 */
export function evaluateExpression(
  text: string,
  names: Readonly<Record<string, NamedValue>> = {},
): Evaluated {
  try {
    if (text.length > LONGEST)
      throw new Refusal('算式太长。', `不超过 ${LONGEST} 个字。`, '请拆成几个指标。');
    return { ok: true, value: scalar(new Evaluator(names).value(jsep(plain(text)))) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    return {
      ok: false,
      problem: {
        found: `“${text}”读不成一个算式。`,
        expected: '例如 (r − 80%) ÷ (100% − 80%) × 8。',
        mend: '请核对括号是否成对、运算符是否写全。',
      },
    };
  }
}
