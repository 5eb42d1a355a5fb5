import { defineTexts } from '../../../../report/words/texts.ts';

export const formTexts = defineTexts({
  en: {
    title: 'Start a run',
    file: 'Prompt file',
    chooseFile: 'Choose the file that these results are of',
    noFiles: 'There is no prompt file in this folder that can be run.',
    toFiles: 'Make one',
    prompt: 'Prompt',
    name: 'Name of the results',
    nameHint: 'A folder in the workspace.',
    initialRound: 'First round',
    initialRoundHint: 'Above 1 it goes on from the results of that name.',
    budget: 'Budget',
    budgetHint: 'The run ends before it would go beyond one of these, and keeps what it reached.',
    more: 'More settings',
    noLimit: 'no limit',
    start: 'Start the run',
    starting: 'Starting…',
    offline: 'Simulated models: no key, no cost, and no proof of anything.',
    online: (optimizer: string, judge: string, executor: string) =>
      `Optimizer ${optimizer}, judge ${judge}, executor ${executor}.`,
    toModels: 'Change the models',
    most: (calls: string, tokens: string, cost: string | null) =>
      `At most ${calls} calls and about ${tokens} tokens${cost === null ? '' : `, ${cost}`}.`,
  },
  zh: {
    title: '开始运行',
    file: '提示词文件',
    chooseFile: '请选择这些结果所属的文件',
    noFiles: '此文件夹中没有可以运行的提示词文件。',
    toFiles: '新建一个',
    prompt: '提示词',
    name: '结果名称',
    nameHint: '工作区中的一个文件夹。',
    initialRound: '起始轮次',
    initialRoundHint: '大于 1 时，从同名结果继续。',
    budget: '预算',
    budgetHint: '即将超出任意一项时运行结束，已有结果均会保留。',
    more: '更多设置',
    noLimit: '不限',
    start: '开始运行',
    starting: '正在启动…',
    offline: '模拟模型：不需要密钥，没有费用，也不能证明任何事情。',
    online: (optimizer, judge, executor) =>
      `优化模型 ${optimizer}，评估模型 ${judge}，执行模型 ${executor}。`,
    toModels: '更换模型',
    most: (calls, tokens, cost) =>
      `最多 ${calls} 次调用，约 ${tokens} 个 token${cost === null ? '' : `，${cost}`}。`,
  },
});
