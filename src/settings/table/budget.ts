import type { Setting } from './setting.ts';
import { boolean, lineText, positive, text, whole } from './value-types.ts';

const NO_LIMIT = { en: 'no limit', zh: '不限' } as const;
const DIVIDED = 'Divided between the legs.';
const IN_EACH_LEG = 'In each leg.';

/** What a run may spend, and how fast. */
export const BUDGET = [
  {
    name: 'max-calls',
    type: whole(1),
    help: {
      en: 'Most model calls of the run, retries included.',
      zh: '一次运行最多调用模型多少次，含重试。',
    },
    empty: NO_LIMIT,
    notes: { workflow: DIVIDED },
    flag: { name: '--max-calls', placeholder: 'n', of: 'budget' },
    affects: 'course',
    file: {
      as: 'limit',
      help: {
        en: "Most calls for this prompt, within the run's budget.",
        zh: '此提示词最多调用多少次，计入运行的预算。',
      },
    },
    field: { part: 'budget', label: { en: 'Calls', zh: '调用次数' } },
  },
  {
    name: 'max-tokens',
    type: whole(1),
    help: {
      en: 'Most tokens of the run, in and out.',
      zh: '一次运行最多多少 token，输入与输出合计。',
    },
    empty: NO_LIMIT,
    notes: { workflow: DIVIDED },
    flag: { name: '--max-tokens', placeholder: 'n', of: 'budget' },
    affects: 'course',
    file: {
      as: 'limit',
      help: {
        en: "Most tokens for this prompt, within the run's budget.",
        zh: '此提示词最多多少 token，计入运行的预算。',
      },
    },
    field: { part: 'budget', label: { en: 'Tokens', zh: 'Token 数' } },
  },
  {
    name: 'max-cost-usd',
    type: positive(1_000_000),
    help: {
      en: 'Most US dollars of the run; every model needs a known price.',
      zh: '一次运行最多花多少美元；每个模型都须有已知价格。',
    },
    empty: NO_LIMIT,
    notes: { workflow: DIVIDED },
    flag: { name: '--max-cost', placeholder: 'dollars', of: 'budget' },
    affects: 'course',
    file: {
      as: 'limit',
      help: {
        en: "Most US dollars for this prompt, within the run's budget.",
        zh: '此提示词最多花多少美元，计入运行的预算。',
      },
    },
    field: { part: 'budget', label: { en: 'US dollars', zh: '美元' } },
  },
  {
    name: 'max-minutes',
    type: positive(10_000),
    help: {
      en: 'Minutes after which no call starts and those under way are cancelled.',
      zh: '多少分钟后不再发起调用，并取消进行中的调用。',
    },
    empty: NO_LIMIT,
    notes: { workflow: IN_EACH_LEG },
    flag: { name: '--max-minutes', placeholder: 'n', of: 'budget' },
    affects: 'course',
    legsMayDiffer: true,
    field: { part: 'budget', label: { en: 'Minutes', zh: '分钟' } },
  },
  {
    name: 'prices',
    type: lineText,
    help: {
      en: 'Prices of models that the built-in list does not know, such as "my-model: 0.10 / 0.50" (US dollars for a million tokens in and out).',
      zh: '内置价目表没有的模型的价格，如 "my-model: 0.10 / 0.50"（每百万输入 / 输出 token 的美元数）。',
    },
    flag: { name: '--prices', placeholder: 'list', of: 'budget', separator: ';' },
    affects: 'course',
  },
  {
    name: 'cache-dir',
    type: text,
    help: {
      en: 'Folder for replies of models. The same call is then paid once; a confirmation always draws anew.',
      zh: '存放模型回复的文件夹。同样的调用只付一次钱；确认时总是重新生成。',
    },
    empty: { en: 'no cache', zh: '不缓存' },
    notes: { action: { en: 'The cache step can keep it.', zh: '可由缓存步骤保存。' } },
    inputOf: 'action',
    flag: { name: '--cache-dir', placeholder: 'folder', of: 'budget' },
    affects: 'course',
    legsMayDiffer: true,
  },
  {
    name: 'force',
    type: boolean,
    default: 'false',
    help: {
      en: 'Run even when an earlier run has finished the same content.',
      zh: '即使先前的运行已完成同样的内容也照样运行。',
    },
    flag: { name: '--force', of: 'check' },
    affects: 'course',
  },
  {
    name: 'max-concurrency',
    type: whole(1),
    default: '16',
    help: { en: 'Model calls in flight at once.', zh: '同时进行的模型调用数。' },
    notes: { workflow: IN_EACH_LEG },
    flag: { name: '--max-concurrency', placeholder: 'n', of: 'model' },
    affects: 'course',
    legsMayDiffer: true,
  },
  {
    name: 'requests-per-minute',
    type: whole(1),
    help: { en: 'Most model calls that start within a minute.', zh: '一分钟内最多发起多少次模型调用。' },
    empty: NO_LIMIT,
    notes: { workflow: IN_EACH_LEG },
    flag: { name: '--requests-per-minute', placeholder: 'n', of: 'model' },
    affects: 'course',
    legsMayDiffer: true,
  },
  {
    name: 'request-timeout',
    // A timer of more than 24.8 days would end at once.
    type: whole(1, 86_400),
    default: '120',
    help: { en: 'Seconds that one model call may take.', zh: '一次模型调用最多几秒。' },
    flag: { name: '--request-timeout', placeholder: 'seconds', of: 'model' },
    affects: 'course',
    legsMayDiffer: true,
  },
] as const satisfies readonly Setting[];
