import { counted } from '../../spo/counted.ts';
import type { PromptReport, RunReport } from '../run-report.ts';
import { codeText } from '../words/inline-text.ts';
import { costText, durationText } from '../words/numbers.ts';

/** What a prompt's calls were and cost, and which models answered. */
export function bill(prompt: PromptReport, report: RunReport): string {
  const { usage } = prompt;
  const spent = [
    counted(usage.calls, 'call'),
    `${counted(usage.promptTokens, 'prompt token')} and ${counted(usage.completionTokens, 'completion token')}`,
    costText(usage.costUsd),
    usage.retries > 0 ? counted(usage.retries, 'retry', 'retries') : '',
    usage.cacheHits > 0 ? `${counted(usage.cacheHits, 'answer')} from the cache` : '',
  ].filter((part) => part !== '');
  const { optimize, evaluate, execute, compare } = { ...report.models, ...prompt.models };
  const executors =
    compare === undefined
      ? `executor ${codeText(execute)}`
      : `executors ${codeText(execute)} (today's) and ${codeText(compare)} (new)`;
  const models = `optimizer ${codeText(optimize)}, judge ${codeText(evaluate)}, ${executors}`;
  const duration = durationText(report.startedAt, report.finishedAt);
  const stopped = prompt.stoppedBy === null ? '' : ` Stopped by ${prompt.stoppedBy}.`;
  return `${spent.join(', ')}. Models: ${models}. The whole run took ${duration ?? 'an unknown time'}.${stopped}`;
}
