import { systemClock } from '../../machine/clock.ts';
import { createMeter } from '../../models/metered.ts';
import { readSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { optimize } from '../../spo/loop/optimize.ts';
import { type Ballots, DEFAULT_SETTINGS, type LoopSettings } from '../../spo/loop/settings.ts';
import type { LanguageModel, Models, SpoEvent } from '../../spo/ports.ts';
import { seededRandomness } from '../../spo/random.ts';
import type { Case, PromptSpec, Round, StoppedBy, Usage } from '../../spo/types.ts';
import { buildModels } from '../model-stack.ts';

/** What `optimizePrompt` needs. Only `prompt` and `cases` have no default. */
export interface OptimizePromptOptions {
  readonly prompt: string;
  /** Questions to try prompts on, at least one; reference answers help the judge. */
  readonly cases: readonly Case[];
  /** What a good answer is. */
  readonly requirements?: string;
  /** Most words of a new prompt; no limit by default. */
  readonly count?: number;
  /** An OpenAI-compatible endpoint; the environment is not read. */
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly optimizeModel?: string;
  readonly evaluateModel?: string;
  readonly executeModel?: string;
  /** Models of your own, instead of an endpoint. */
  readonly models?: Models;
  /** Uses the simulated model: no key, no network, no proof. */
  readonly offline?: boolean;
  readonly maxRounds?: number;
  readonly sampleSize?: number;
  readonly ballots?: Ballots;
  readonly patience?: number;
  readonly judgeBy?: 'set' | 'case';
  readonly seed?: number;
  readonly maxConcurrency?: number;
  readonly onEvent?: (event: SpoEvent) => void | Promise<void>;
  readonly signal?: AbortSignal;
}

export interface OptimizePromptResult {
  /** The best prompt found; the given one when no challenger was accepted. */
  readonly prompt: string;
  /** Round of that prompt; 1 when it is the given one. */
  readonly bestRound: number;
  readonly rounds: readonly Round[];
  readonly stoppedBy: StoppedBy;
  readonly usage: Usage;
  /** What ended the loop early; null when it ran to its end. */
  readonly error: SpoError | null;
}

/**
 * Runs Self-Supervised Prompt Optimization (arXiv 2502.06855) on one prompt.
 * @throws SpoError `bad-input` for options that cannot be used, or the fault that spoiled the first round
 */
export async function optimizePrompt(options: OptimizePromptOptions): Promise<OptimizePromptResult> {
  const random = seededRandomness(options.seed ?? 0);
  const { models, usage } = await modelsOf(options);
  const result = await optimize(specOf(options), loopOf(options), {
    models,
    usage,
    random,
    clock: systemClock,
    onEvent: options.onEvent ?? (() => {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const { best, rounds, stoppedBy, error } = result;
  if (best === null) throw error ?? new SpoError('interrupted', 'Stopped before the first round was done.');
  return { prompt: best.prompt, bestRound: best.round, rounds, stoppedBy, usage: usage(), error };
}

function specOf({ prompt, cases, requirements = '', count }: OptimizePromptOptions): PromptSpec {
  if (prompt.trim() === '') throw new SpoError('bad-input', 'The option "prompt" is empty.');
  if (cases.length === 0) throw new SpoError('bad-input', 'The option "cases" holds no question.');
  return {
    key: 'prompt',
    prompt,
    requirements,
    count: count ?? null,
    cases,
    render: (text, { question }) => [{ role: 'user', content: `${text}\n\n${question}` }],
  };
}

function loopOf(options: OptimizePromptOptions): LoopSettings {
  const { maxRounds, sampleSize, ballots, patience, judgeBy } = options;
  const given = Object.entries({ maxRounds, sampleSize, ballots, patience, judgeBy });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

async function modelsOf(options: OptimizePromptOptions): Promise<{ models: Models; usage: () => Usage }> {
  if (options.models !== undefined) {
    const { wrap, usage } = createMeter();
    const counted = (model: LanguageModel) => wrap(model);
    const { optimizer, executor, judge } = options.models;
    return {
      models: { optimizer: counted(optimizer), executor: counted(executor), judge: counted(judge) },
      usage,
    };
  }
  const settings = readSettings(
    {
      'api-key': options.apiKey,
      'base-url': options.baseUrl,
      'optimize-model': options.optimizeModel,
      'evaluate-model': options.evaluateModel,
      'execute-model': options.executeModel,
      offline: String(options.offline ?? false),
      seed: options.seed?.toString(),
      'max-concurrency': options.maxConcurrency?.toString(),
    },
    (name) => `The option "${name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}"`,
  );
  const random = seededRandomness(settings.seed);
  const stack = await buildModels(settings, { clock: systemClock, random, environment: {}, journal: null });
  return stack.forPrompt();
}
