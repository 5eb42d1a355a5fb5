import type { Usage } from '../../spo/types.ts';
import { terms } from '../words/terms.ts';
import { defineTexts } from '../words/texts.ts';
import { Name } from './parts/foreign-text.tsx';
import { useTexts } from './parts/language.tsx';

const texts = defineTexts({
  en: {
    calls: 'Calls',
    prompt: 'Prompt tokens',
    completion: 'Completion tokens',
    cost: 'Cost',
    retries: 'Retries',
    cache: 'Answers from the cache',
    optimizer: 'Optimizer',
    judge: 'Judge',
    executor: 'Executor',
    today: "Executor (today's)",
    next: 'Executor (new)',
  },
  zh: {
    calls: '调用次数',
    prompt: '输入 token',
    completion: '输出 token',
    cost: '费用',
    retries: '重试',
    cache: '来自缓存的回答',
    optimizer: '优化模型',
    judge: '评估模型',
    executor: '执行模型',
    today: '执行模型（现用）',
    next: '执行模型（新）',
  },
});

export interface BilledModels {
  readonly optimize: string;
  readonly evaluate: string;
  readonly execute: string;
  readonly compare?: string;
}

/** What calls were made and cost, and which models answered where that is known. */
export function Bill({ usage, models }: { readonly usage: Usage; readonly models?: BilledModels }) {
  const say = useTexts(texts);
  const { number, cost } = useTexts(terms);
  const figures: [string, string][] = [
    [say.calls, number(usage.calls)],
    [say.prompt, number(usage.promptTokens)],
    [say.completion, number(usage.completionTokens)],
    [say.cost, cost(usage.costUsd)],
    [say.retries, number(usage.retries)],
    [say.cache, number(usage.cacheHits)],
  ];
  return (
    <dl class="facts">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {namedModels(models, say).map(([role, model]) => (
        <div key={role}>
          <dt>{role}</dt>
          <dd>
            <Name text={model} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function namedModels(models: BilledModels | undefined, say: (typeof texts)['en']): [string, string][] {
  if (models === undefined) return [];
  const { optimize, evaluate, execute, compare } = models;
  const executors: [string, string][] =
    compare === undefined
      ? [[say.executor, execute]]
      : [
          [say.today, execute],
          [say.next, compare],
        ];
  return [[say.optimizer, optimize], [say.judge, evaluate], ...executors];
}
