import type { Setting } from './setting.ts';
import { boolean, branch, folder, gates, oneOf } from './value-types.ts';

/** What happens with what a run finds. */
export const RESULTS = [
  {
    name: 'results-dir',
    type: folder,
    default: '.spo',
    help: {
      en: "Folder on the branch that gets each winner's prompt.txt.",
      zh: '分支上存放各个胜出者 prompt.txt 的文件夹。',
    },
    flag: { name: '--results-dir', placeholder: 'path', of: 'check' },
    affects: 'publication',
  },
  {
    name: 'branch',
    type: branch,
    help: {
      en: "Branch for the winners, never a default, protected or author's branch.",
      zh: '胜出者写入的分支，不能是默认分支、受保护分支或作者的分支。',
    },
    empty: {
      en: 'spo/pr-<number>; without a pull request for spo/refresh, or a name of its own for another branch, a choice of prompts by hand or a new model',
      zh: 'spo/pr-<number>；没有拉取请求时为 spo/refresh，针对其他分支、手选提示词或新模型时另有名字',
    },
    flag: { name: '--branch', placeholder: 'name', of: 'check', default: 'spo/check' },
    affects: 'publication',
  },
  {
    name: 'commit',
    type: oneOf(['confirmed', 'best', 'never']),
    default: 'confirmed',
    help: {
      en: 'Which winners are committed: confirmed, best (unconfirmed ones too) or never.',
      zh: '提交哪些胜出者：confirmed、best（未经确认的也提交）或 never。',
    },
    flag: { name: '--commit', placeholder: 'when', of: 'check' },
    affects: 'publication',
  },
  {
    name: 'update-yaml',
    type: boolean,
    default: 'true',
    help: {
      en: 'Whether the winner is written into the prompt file too, beside its prompt.txt.',
      zh: '除 prompt.txt 之外，是否也把胜出者写进提示词文件。',
    },
    flag: { name: '--update-yaml', placeholder: 'boolean', of: 'check' },
    affects: 'publication',
  },
  {
    name: 'comment',
    type: boolean,
    default: 'true',
    help: { en: 'Whether the pull request gets a comment.', zh: '是否在拉取请求上发评论。' },
    affects: 'publication',
  },
  {
    name: 'open-pull-request',
    type: boolean,
    help: {
      en: "true opens a pull request from the branch, into the author's or the one that was looked at. The repository must allow GitHub Actions to create pull requests.",
      zh: 'true 表示从该分支开一个拉取请求，合入作者的分支或所查看的分支。仓库须允许 GitHub Actions 创建拉取请求。',
    },
    empty: { en: 'true on a schedule and false otherwise', zh: '定时运行时为 true，其余为 false' },
    affects: 'publication',
  },
  {
    name: 'fail-on',
    type: gates,
    default: 'regression',
    help: {
      en: 'What fails the run, separated by commas: regression (a prompt got worse), tentative-regression (it may have), invalid (a prompt file cannot be read), or never.',
      zh: '什么情况使运行失败，用逗号分隔：regression（提示词变差）、tentative-regression（可能变差）、invalid（提示词文件无法读取）或 never。',
    },
    notes: { flag: { en: 'The exit code is 1 then.', zh: '此时退出码为 1。' } },
    flag: { name: '--fail-on', placeholder: 'gates', of: 'check' },
    affects: 'publication',
  },
] as const satisfies readonly Setting[];
