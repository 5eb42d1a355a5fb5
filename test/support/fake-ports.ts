import { readSections } from '../../src/spo/asking/sections.ts';
import type { LanguageModel, ModelRequest, Ports, SpoEvent } from '../../src/spo/ports.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import type { Case, PromptSpec } from '../../src/spo/types.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';

/** Answers requests from a function; every request is kept. */
export function fakeModel(
  reply: (request: ModelRequest, count: number) => string | Promise<string>,
): LanguageModel & { requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  return {
    name: 'fake',
    requests,
    complete: async (request) => {
      requests.push(request);
      return { text: await reply(request, requests.length - 1), usage: { ...NO_USAGE, calls: 1 } };
    },
  };
}

/** An optimizer whose prompts are `version 1`, `version 2`, and so on. */
export function numberedOptimizer() {
  return fakeModel(
    (_, count) =>
      `<analyse>weak</analyse><modification>Made version ${count + 1}.</modification><prompt>version ${count + 1}</prompt>`,
  );
}

/** An executor whose answers repeat the prompt and the question. */
export function echoExecutor() {
  return fakeModel(({ messages }) => `answer to: ${messages.at(-1)?.content}`);
}

/** A judge that decides from the two answer sets. */
export function judgeBy(choose: (first: string, second: string) => string) {
  return fakeModel(({ messages }) => {
    const sections = readSections(messages.at(-1)?.content ?? '');
    return choose(sections.get('ANSWERS A') ?? '', sections.get('ANSWERS B') ?? '');
  });
}

/** A choice in the form that is asked for. */
export const choose = (letter: string) => `<analyse>because</analyse><choose>${letter}</choose>`;

export function fakeSpec(overrides: Partial<PromptSpec> & { cases?: readonly Case[] } = {}): PromptSpec {
  return {
    key: 'prompts/fake.yaml',
    prompt: 'version 0',
    requirements: 'be right',
    count: null,
    cases: ['one', 'two', 'three'].map((question) => ({ question })),
    render: (prompt, { question }) => [{ role: 'user', content: `${prompt}\n\n${question}` }],
    ...overrides,
  };
}

export function fakePorts(
  models: Partial<Record<'optimizer' | 'executor' | 'judge', LanguageModel>>,
): Ports & {
  events: SpoEvent[];
} {
  const events: SpoEvent[] = [];
  let now = 0;
  return {
    models: {
      optimizer: models.optimizer ?? numberedOptimizer(),
      executor: models.executor ?? echoExecutor(),
      judge: models.judge ?? judgeBy(() => choose('A')),
    },
    clock: { now: () => now++, elapsed: () => 0, sleep: async () => {} },
    random: seededRandomness(1),
    onEvent: (event) => {
      events.push(event);
    },
    usage: () => NO_USAGE,
    events,
  };
}
