import { LLMock } from '@copilotkit/aimock';
import { systemClock } from '../../src/machine/clock.ts';
import { countedModels } from '../../src/models/run/counted-models.ts';
import type { ModelStack } from '../../src/models/run/run-models.ts';
import { readSections } from '../../src/spo/asking/sections.ts';
import { SpoError } from '../../src/spo/errors.ts';
import type { LanguageModel } from '../../src/spo/ports.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';

/** A request as the model server saw it. */
export interface SeenRequest {
  readonly model: string;
  /** Of all its messages, a line end between them. */
  readonly content: string;
  /** Everything that went out, parameters too. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface GradedModels extends AsyncDisposable {
  readonly baseUrl: string;
  readonly requests: SeenRequest[];
}

/**
 * A model server for the bundles, by model name. Prompts hold a word such as `grade-5`:
 * `test-executor` answers with the grade of its prompt, new in every draw; `test-judge` prefers the higher
 * grade in either position; `test-optimizer` proposes the next grade. Names may go on behind that, and one that
 * begins with `no-such-model` is not found.
 */
export async function startGradedModels(): Promise<GradedModels> {
  const server = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
  const requests: SeenRequest[] = [];
  server.on({ predicate: () => true }, async (request) => {
    const { model, messages } = request;
    const content = messages.map((message) => String(message.content)).join('\n');
    requests.push({ model, content, body: request as unknown as Record<string, unknown> });
    if (model.startsWith('no-such-model')) {
      return {
        error: { message: `The model ${model} does not exist.`, code: 'model_not_found' },
        status: 404,
      };
    }
    return {
      content: gradedReply(model, content, requests.length),
      usage: { prompt_tokens: 100, completion_tokens: 20 },
    };
  });
  await server.start();
  return {
    baseUrl: `${server.url}/v1`,
    requests,
    [Symbol.asyncDispose]: async () => {
      await server.stop();
    },
  };
}

/** What a model of that name says. @param draw makes answers new */
export function gradedReply(model: string, content: string, draw: number): string {
  if (model.startsWith('test-executor')) return `An answer of ${gradeWord(gradeIn(content))}, draw ${draw}.`;
  if (model.startsWith('test-judge')) {
    const split = content.indexOf('<answers_b>');
    const letter = gradeIn(content.slice(0, split)) > gradeIn(content.slice(split)) ? 'A' : 'B';
    return `<analyse>One grade is higher.</analyse><choose>${letter}</choose>`;
  }
  const prompt = readSections(content).get('PROMPT') ?? '';
  const next = gradeIn(prompt) + 1;
  const better = prompt.replace(/grade-\d+/, gradeWord(next));
  return `<analyse>Too low.</analyse><modification>Raises it to ${gradeWord(next)}.</modification><prompt>${better}</prompt>`;
}

/** The same models without a server, some of them replaced. */
export function gradedStack(
  replaced: Partial<Record<'optimizer' | 'executor' | 'judge', LanguageModel>> = {},
): ModelStack & { readonly calls: () => number } {
  let draws = 0;
  const graded = (name: string): LanguageModel => ({
    name,
    complete: async ({ messages }, signal) => {
      if (signal?.aborted) throw new SpoError('interrupted', 'Stopped.');
      const text = gradedReply(name, messages.map(({ content }) => content).join('\n'), draws++);
      return { text, usage: { ...NO_USAGE, calls: 1 } };
    },
  });
  const models = {
    optimizer: graded('test-optimizer'),
    executor: graded('test-executor'),
    judge: graded('test-judge'),
    ...replaced,
  };
  const { models: counted, usage } = countedModels(models, systemClock);
  const { optimizer, executor, judge } = models;
  return {
    names: { optimize: optimizer.name, evaluate: judge.name, execute: executor.name },
    simulated: false,
    identity: { optimize: optimizer.name, evaluate: judge.name, execute: executor.name },
    notices: () => [],
    limits: { maxCalls: null, maxTokens: null, maxCostUsd: null, maxMinutes: null },
    usage,
    total: usage,
    begin: async () => {},
    calls: () => usage().calls,
    costsFor: async () => ({ optimize: null, evaluate: null, execute: null }),
    forPrompt: async () => ({
      models: counted,
      usage,
      total: usage,
      names: { optimize: optimizer.name, evaluate: judge.name, execute: executor.name },
      ownRoles: new Set(),
      notices: [],
    }),
  };
}

const gradeWord = (grade: number) => `grade-${grade}`;

function gradeIn(text: string): number {
  return Number(/grade-(\d+)/.exec(text)?.[1] ?? 0);
}

/** A prompt file whose prompt has a grade; `comment` must survive every write. @param settings of its `spo` block */
export function gradedPromptFile(grade: number, settings = ''): string {
  const block = settings === '' ? '' : `spo: {${settings}}\n`;
  return `# comment of the author
${block}prompt: |-
    Sort the ticket,
    with grade-${grade} care.   # not a comment
requirements: 'one label'   # a real comment
qa:
${Array.from({ length: 6 }, (_, index) => `- {question: "ticket ${index + 1}"}`).join('\n')}
`;
}
