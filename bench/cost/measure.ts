import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkChange } from '../../src/jobs/check/check-change.ts';
import { systemClock } from '../../src/machine/clock.ts';
import { DEFAULT_MODELS } from '../../src/models/defaults.ts';
import { costOf } from '../../src/models/prices/prices.ts';
import { buildModels, type ModelStack } from '../../src/models/run/run-models.ts';
import { readSettings } from '../../src/settings/run-settings.ts';
import type { LanguageModel, Role } from '../../src/spo/ports.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import { changeForge, type MeasuredChange } from './change.ts';

export const ROLES = ['optimize', 'execute', 'evaluate'] as const satisfies readonly Role[];

/** Tokens that a reply is billed with, hidden reasoning included: an assumption, since a simulation writes less. */
export const REPLY_TOKENS: Readonly<Record<Role, number>> = { optimize: 1_500, execute: 250, evaluate: 200 };

const CHARACTERS_PER_TOKEN = 4;

export interface Bill {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** US dollars at the list prices of the default models. */
  readonly cost: number;
}

export type BillByRole = Readonly<Record<Role, Bill>>;

/** Runs the whole check of a change with the default settings and the simulated models, and counts each role's calls. */
export async function measureChange(change: MeasuredChange, seed: number): Promise<BillByRole> {
  const settings = readSettings({ offline: 'true', commit: 'never', seed: String(seed) }, (name) => name);
  const random = seededRandomness(settings.seed);
  const around = { clock: systemClock, random, environment: {}, journal: null };
  const counts = { optimize: counter(), execute: counter(), evaluate: counter() };
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'spo-cost-'));
  try {
    await checkChange({
      forge: changeForge(change),
      settings,
      models: counted(await buildModels(settings, around), counts),
      defaultBranch: 'spo/bench',
      fromFork: false,
      workspace,
      resume: false,
      clock: systemClock,
      random,
      onEvent: () => {},
      onNotice: () => {},
    });
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
  const [optimize, execute, evaluate] = await Promise.all(ROLES.map((role) => bill(role, counts[role])));
  if (!optimize || !execute || !evaluate) throw new Error('A role is missing.');
  return { optimize, execute, evaluate };
}

interface Counter {
  calls: number;
  characters: number;
}

function counter(): Counter {
  return { calls: 0, characters: 0 };
}

function counted(stack: ModelStack, counts: Readonly<Record<Role, Counter>>): ModelStack {
  const wrap = (model: LanguageModel): LanguageModel => ({
    name: model.name,
    complete: async (request, signal) => {
      const count = counts[request.role];
      count.calls += 1;
      count.characters += request.messages.reduce((sum, { content }) => sum + content.length, 0);
      const reply = await model.complete(request, signal);
      return request.role === 'execute' ? { ...reply, text: lengthened(reply.text) } : reply;
    },
  });
  return {
    ...stack,
    forPrompt: async (prompt) => {
      const given = await stack.forPrompt(prompt);
      const { optimizer, executor, judge } = given.models;
      return {
        ...given,
        models: { optimizer: wrap(optimizer), executor: wrap(executor), judge: wrap(judge) },
      };
    },
  };
}

/** Judge and optimizer read the answers, so these have to be as long as they are billed. */
function lengthened(answer: string): string {
  return answer.padEnd(REPLY_TOKENS.execute * CHARACTERS_PER_TOKEN, ' .');
}

async function bill(role: Role, { calls, characters }: Counter): Promise<Bill> {
  const promptTokens = Math.ceil(characters / CHARACTERS_PER_TOKEN);
  const completionTokens = calls * REPLY_TOKENS[role];
  const price = await costOf({ model: DEFAULT_MODELS[role].model });
  const cost = price({ promptTokens, completionTokens, cachedPromptTokens: 0 });
  if (cost === null) throw new Error(`The price of ${DEFAULT_MODELS[role].model} is not known.`);
  return { calls, promptTokens, completionTokens, cost };
}
