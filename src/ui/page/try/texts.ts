import { defineTexts } from '../../../report/words/texts.ts';

const en = {
  title: 'Try',
  introduction: 'Ask one or more prompts the same questions and read the answers side by side.',
  prompts: 'Prompts',
  typed: (number: number) => `Prompt ${number}`,
  round: (round: number, result: string) => `Round ${round} of ${result}`,
  addTyped: 'Add a prompt',
  removePrompt: (label: string) => `Remove ${label}`,
  remove: 'Remove',
  fromResult: 'Take a prompt from a result',
  result: 'Result',
  roundChoice: 'Round',
  choose: 'choose…',
  roundOption: (round: number, best: boolean) => `Round ${round}${best ? ' (best)' : ''}`,
  takeRound: 'Add this round',
  noResults: 'There are no results yet; a run makes some.',
  withFirst: 'The prompt of the first round comes along, to compare with.',
  file: 'Messages and models of',
  fileHint:
    'Prompts of some files stand in messages of their own. Without a file, the question is put behind the prompt.',
  noFile: 'no file',
  questions: 'Questions',
  question: (number: number) => `Question ${number}`,
  addQuestion: 'Add a question',
  ask: 'Ask',
  asking: 'Asking…',
  needed: 'It takes a prompt and a question, and no prompt may be blank.',
  answers: 'Answers',
  summary: (answers: number, failures: number) =>
    failures === 0
      ? `${answers} ${answers === 1 ? 'answer' : 'answers'}.`
      : `${answers} ${answers === 1 ? 'answer' : 'answers'}, ${failures} failed.`,
  seconds: (seconds: string) => `${seconds} s`,
};

export type TryTexts = typeof en;

export const texts = defineTexts<TryTexts>({
  en,
  zh: {
    title: '试用',
    introduction: '让一个或多个提示词回答相同的问题，并排查看回答。',
    prompts: '提示词',
    typed: (number) => `提示词 ${number}`,
    round: (round, result) => `${result} 第 ${round} 轮`,
    addTyped: '添加提示词',
    removePrompt: (label) => `删除${label}`,
    remove: '删除',
    fromResult: '从结果中选取提示词',
    result: '结果',
    roundChoice: '轮次',
    choose: '请选择…',
    roundOption: (round, best) => `第 ${round} 轮${best ? '（最佳）' : ''}`,
    takeRound: '添加这一轮',
    noResults: '还没有结果；运行之后就会有。',
    withFirst: '会同时添加第一轮的提示词，以便对比。',
    file: '使用此文件的消息与模型',
    fileHint: '有些文件的提示词带有自己的消息结构。不选文件时，问题接在提示词后面。',
    noFile: '不使用文件',
    questions: '问题',
    question: (number) => `问题 ${number}`,
    addQuestion: '添加问题',
    ask: '提问',
    asking: '正在提问…',
    needed: '至少要有一个提示词和一个问题，提示词不能为空。',
    answers: '回答',
    summary: (answers, failures) =>
      failures === 0 ? `${answers} 个回答。` : `${answers} 个回答，${failures} 个失败。`,
    seconds: (seconds) => `${seconds} 秒`,
  },
});
