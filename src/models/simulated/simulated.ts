// A world without a network: models that write, answer and judge by rule.
import { createHash } from 'node:crypto';
import { readSections } from '../../spo/asking/sections.ts';
import type { LanguageModel, ModelRequest, Models, Randomness, RandomStream } from '../../spo/ports.ts';
import { seededRandomness } from '../../spo/random.ts';
import type { Message, Usage } from '../../spo/types.ts';
import { NO_USAGE } from '../../spo/usage.ts';
import { interruption } from '../attempt.ts';
import { simulatedAnswer } from './executor.ts';
import { type JudgeTraits, simulatedJudgement } from './judge.ts';
import { simulatedProposal } from './optimizer.ts';

export interface SimulationOptions extends Partial<JudgeTraits> {
  /** The same seed gives the same replies, whatever the order of the calls. */
  readonly seed: number | string;
  /** Most points of 100 that chance adds to an answer or takes from it; 0 makes every draw the same. Default 6. */
  readonly answerLuck?: number;
}

interface World extends JudgeTraits {
  readonly model: string;
  readonly random: Randomness;
  readonly answerLuck: number;
}

/**
 * Models that need no key and no network (`--offline`). They play all three roles in the world of
 * `world.ts`; every text they write says that it is simulated. They show how the tool works and
 * measure its rules; they tell nothing of how a real model would take a prompt. Nothing is billed: tokens
 * are estimated at four characters each, and the cost is 0.
 *
 * Defaults: accuracy 0.9, positionBias 0.05, answerLuck 6.
 */
export function simulatedModels(options: SimulationOptions): Models {
  return {
    optimizer: simulatedModel('simulated optimizer', options),
    executor: simulatedModel('simulated executor', options),
    judge: simulatedModel('simulated judge', options),
  };
}

/** One simulated model; it plays whichever role a request names. */
export function simulatedModel(
  name: string,
  { seed, accuracy = 0.9, positionBias = 0.05, answerLuck = 6 }: SimulationOptions,
): LanguageModel {
  const world = { model: name, random: seededRandomness(seed), accuracy, positionBias, answerLuck };
  return {
    name,
    async complete(request, signal) {
      if (signal?.aborted) throw interruption(signal);
      const text = play(request, world, streamFor(request, world.random));
      return { text, usage: estimatedUsage(request.messages, text) };
    },
  };
}

function play({ role, messages }: ModelRequest, world: World, random: RandomStream): string {
  switch (role) {
    case 'optimize':
      return simulatedProposal(messages, random);
    case 'execute':
      return simulatedAnswer(messages, world.model, world.answerLuck, random);
    case 'evaluate':
      return simulatedJudgement(messages, world, random);
  }
}

/** By what is asked about and not by the words of our instructions, so that another wording of those changes no run. */
function streamFor({ role, draw, messages }: ModelRequest, random: Randomness): RandomStream {
  const material = [...readSections(messages.at(-1)?.content ?? '')];
  const asked = material.length > 0 ? material : messages.map((message) => [message.role, message.content]);
  const content = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  return random('simulated', role, draw.file, draw.phase, draw.number, content);
}

function estimatedUsage(messages: readonly Message[], text: string): Usage {
  const promptLength = messages.reduce((sum, { content }) => sum + content.length, 0);
  return {
    ...NO_USAGE,
    calls: 1,
    promptTokens: Math.ceil(promptLength / 4),
    completionTokens: Math.ceil(text.length / 4),
  };
}
