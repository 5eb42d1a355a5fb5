import type { Setting } from './setting.ts';
import { ballots, oneOf, whole } from './value-types.ts';

/** How the search goes, and how it judges. */
export const LOOP = [
  {
    name: 'max-rounds',
    type: whole(1),
    default: '10',
    help: {
      en: 'Rounds of optimization for each prompt, the first included.',
      zh: '每条提示词的优化轮数，含第一轮。',
    },
    flag: { name: '--max-rounds', placeholder: 'n', of: 'loop' },
    affects: 'length',
    file: {
      as: 'limit',
      help: {
        en: "Rounds, the first included; at most the workflow's.",
        zh: '轮数，含第一轮；不超过工作流的设置。',
      },
    },
    field: {
      part: 'search',
      label: { en: 'Rounds at most', zh: '最多轮数' },
      hint: { en: 'The first one answers with the prompt as it is.', zh: '第一轮使用原提示词作答。' },
    },
  },
  {
    name: 'sample-size',
    type: whole(1),
    default: '3',
    help: { en: 'Cases that each round uses.', zh: '每轮使用的案例数。' },
    flag: { name: '--sample-size', placeholder: 'n', of: 'loop' },
    affects: 'search',
    file: {
      as: 'limit',
      help: {
        en: "Cases that each round executes; at most the workflow's.",
        zh: '每轮执行的案例数；不超过工作流的设置。',
      },
    },
    field: {
      part: 'search',
      label: { en: 'Questions in a round', zh: '每轮问题数' },
      hint: { en: 'A check confirms a new prompt with the others.', zh: '其余问题留给检查时的确认。' },
    },
  },
  {
    name: 'ballots',
    type: ballots,
    default: 'auto',
    help: {
      en: 'How much is judged: auto draws pairs of ballots until a comparison is decided, auto-fast draws more of them at once, an even number is that many ballots a round.',
      zh: '评判多少次：auto 成对投票，直到比较有了定论；auto-fast 一次多投几对；偶数则为每轮投这么多票。',
    },
    flag: { name: '--ballots', placeholder: 'rule', of: 'loop' },
    affects: 'search',
    file: {
      as: 'limit',
      help: {
        en: "Ballots of a round: auto, auto-fast or an even number; at most as many as the workflow's setting takes.",
        zh: '每轮的票数：auto、auto-fast 或偶数；不超过工作流的设置所需的票数。',
      },
    },
    field: {
      part: 'search',
      label: { en: 'Ballots', zh: '投票数' },
      hint: { en: 'Each pair is judged in both orders.', zh: '每一对回答都会交换顺序各评一次。' },
      choices: [
        { value: 'auto', label: { en: 'As many as it takes', zh: '按需自动决定' } },
        { value: 'auto-fast', label: { en: 'As many as it takes, faster', zh: '按需自动决定（更快）' } },
        ...[2, 4, 6, 8, 10].map((number) => ({
          value: String(number),
          label: { en: `Always ${number}`, zh: `固定 ${number} 票` },
        })),
      ],
    },
  },
  {
    name: 'patience',
    type: whole(0),
    default: '3',
    help: {
      en: 'Rounds in a row without an accepted challenger that end the search; 0 never ends it.',
      zh: '连续多少轮没有挑战者被接受就结束搜索；0 表示从不因此结束。',
    },
    flag: { name: '--patience', placeholder: 'n', of: 'loop' },
    affects: 'search',
    file: {
      as: 'choice',
      help: {
        en: 'Rounds in a row without success after which the search ends; 0 never ends it.',
        zh: '连续多少轮没有进展就结束搜索；0 表示从不因此结束。',
      },
    },
    field: {
      part: 'more',
      label: { en: 'Patience', zh: '耐心' },
      hint: {
        en: 'Rounds in a row without a better prompt that end it; 0 never.',
        zh: '连续多少轮没有改进就结束；0 表示不限。',
      },
    },
  },
  {
    name: 'seed',
    type: whole(0),
    default: '0',
    help: { en: 'Seed of every random choice.', zh: '一切随机选择的种子。' },
    // All commands that call a model draw something.
    flag: { name: '--seed', placeholder: 'n', of: 'model' },
    affects: 'search',
    field: {
      part: 'more',
      label: { en: 'Seed', zh: '随机种子' },
      hint: {
        en: 'The same seed draws the same questions and orders.',
        zh: '种子相同，抽取的问题和顺序也相同。',
      },
    },
  },
  {
    name: 'judge-by',
    type: oneOf(['set', 'case']),
    default: 'set',
    help: {
      en: 'What a round shows the judge at once: set for all answers together, case for one case at a time.',
      zh: '一轮中一次给评估模型看什么：set 为全部答案一起看，case 为逐个案例看。',
    },
    flag: { name: '--judge-by', placeholder: 'unit', of: 'loop' },
    affects: 'search',
  },
] as const satisfies readonly Setting[];
