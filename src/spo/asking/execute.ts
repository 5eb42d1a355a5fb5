import { isAboutText, isCaseFault } from '../errors.ts';
import { lostTo } from '../outage.ts';
import type { Draw, LanguageModel, Ports } from '../ports.ts';
import type { Answer, Case, PromptSpec } from '../types.ts';
import { waitForAll } from '../wait-for-all.ts';
import { ask } from './ask.ts';

/**
 * Puts cases to a prompt, all at once. A case that fails after retries becomes a failed answer.
 * @param executor another than that of the ports, where two are compared
 * @throws SpoError for a fault that would hit every call
 */
export function execute(
  prompt: string,
  caseIndices: readonly number[],
  spec: PromptSpec,
  draw: Draw,
  ports: Pick<Ports, 'models' | 'onEvent' | 'signal'>,
  executor: LanguageModel = ports.models.executor,
): Promise<Answer[]> {
  if (prompt.trim() === '') throw new Error('An empty prompt must never be executed.');
  return waitForAll(
    caseIndices.map((caseIndex) => answerCase(prompt, caseIndex, spec, draw, ports, executor)),
  );
}

async function answerCase(
  prompt: string,
  caseIndex: number,
  spec: PromptSpec,
  draw: Draw,
  { onEvent, signal }: Pick<Ports, 'onEvent' | 'signal'>,
  executor: LanguageModel,
): Promise<Answer> {
  const testCase = spec.cases[caseIndex];
  if (testCase === undefined) throw new RangeError(`There is no case ${caseIndex}.`);
  const { question } = testCase;
  try {
    const messages = spec.render(prompt, testCase);
    const reply = await ask(executor, { role: 'execute', messages, draw }, signal, aboutOf(testCase, spec));
    return { status: 'answered', caseIndex, question, text: reply.text };
  } catch (error) {
    if (!isCaseFault(error)) throw error;
    await onEvent({
      type: 'warning',
      key: spec.key,
      message: `Case ${caseIndex + 1} got no answer: ${error.message}`,
    });
    const failed = { status: 'failed', caseIndex, question, reason: error.message } as const;
    return { ...failed, ...lostTo(error), ...(isAboutText(error) ? { aboutText: true } : {}) };
  }
}

/** All that says what an answer is about, and is the same for every prompt. */
function aboutOf(
  { question, answer = '', variables = {}, checks = [] }: Case,
  { requirements }: PromptSpec,
): string {
  return [question, answer, requirements, ...Object.values(variables), JSON.stringify(checks)].join('\n');
}

/** True when every case was answered. */
export function allAnswered(answers: readonly Answer[]): boolean {
  return answers.every((answer) => answer.status === 'answered');
}
