import type { Setting } from './setting.ts';
import { boolean, lines, oneOf, text, whole } from './value-types.ts';

/** The prompt files that a change touches when nothing else is said. */
export const DEFAULT_PROMPT_GLOBS = [
  'prompts/**/*.{yml,yaml}',
  '**/*.prompt.{yml,yaml}',
  '**/promptfooconfig.{yml,yaml}',
  '!**/node_modules/**',
] as const;

/** Jobs that GitHub starts of one matrix, at most. */
const MOST_LEGS = 256;

/** What a run does, of which prompts, and in how many jobs. */
export const SCOPE = [
  {
    name: 'mode',
    type: oneOf(['auto', 'check', 'plan', 'optimize', 'publish', 'cleanup']),
    default: 'auto',
    help: {
      en: 'auto does what the event asks for, check never cleans up after a closed pull request, cleanup does nothing else. plan, optimize and publish share one run between jobs, as .github/workflows/spo.yml does.',
      zh: 'auto 按事件行事；check 不清理已关闭的拉取请求；cleanup 只做清理。plan、optimize、publish 把一次运行分给多个作业，见 .github/workflows/spo.yml。',
    },
    inputOf: 'action',
    affects: 'course',
    legsMayDiffer: true,
  },
  {
    name: 'ref',
    type: text,
    help: {
      en: 'Branch whose prompts a run by hand or on a schedule looks at.',
      zh: '手动或定时运行时查看哪个分支的提示词。',
    },
    empty: { en: 'the one that the workflow was started on', zh: '启动工作流的分支' },
    affects: 'course',
  },
  {
    name: 'legs',
    type: whole(1, MOST_LEGS),
    default: '8',
    help: {
      en: `The most jobs that share the work, 1 to ${MOST_LEGS}.`,
      zh: `最多由几个作业分担，1 到 ${MOST_LEGS}。`,
    },
    notes: { action: { en: 'For the mode plan.', zh: '用于 plan 模式。' } },
    affects: 'course',
    legsMayDiffer: true,
  },
  {
    name: 'leg',
    type: whole(0),
    help: {
      en: "With the mode optimize, the number of this job in the plan's matrix.",
      zh: '在 optimize 模式下，本作业在计划矩阵中的编号。',
    },
    inputOf: 'action',
    affects: 'course',
    legsMayDiffer: true,
  },
  {
    name: 'hand-over',
    type: text,
    help: {
      en: 'Folder through which the jobs with the modes plan, optimize and publish pass their work on.',
      zh: 'plan、optimize、publish 各作业交接所用的文件夹。',
    },
    empty: { en: "one in the runner's temporary folder", zh: '运行器临时目录中的一个' },
    inputOf: 'action',
    affects: 'course',
    legsMayDiffer: true,
  },
  {
    name: 'drafts',
    type: boolean,
    default: 'false',
    help: { en: 'true checks drafts too.', zh: 'true 表示草稿也检查。' },
    affects: 'course',
  },
  {
    name: 'prompts',
    type: lines,
    default: DEFAULT_PROMPT_GLOBS.join('\n'),
    help: {
      en: 'Globs of prompt files. One that starts with ! takes files out again.',
      zh: '提示词文件的通配模式。以 ! 开头的把文件再排除出去。',
    },
    flag: { name: '--prompts', placeholder: 'globs', of: 'check', separator: ',' },
    affects: 'course',
  },
] as const satisfies readonly Setting[];
