import { systemClock } from '../../machine/clock.ts';
import { countedModels } from '../../models/run/counted-models.ts';
import { buildModels, limitsOf } from '../../models/run/run-models.ts';
import { questionFrame } from '../../prompt-files/text/question-message.ts';
import { loopSettings, type RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { type Optimization, optimize } from '../../spo/loop/optimize.ts';
import { seededRandomness } from '../../spo/random.ts';
import type { PromptSpec, Round, StoppedBy, Usage } from '../../spo/types.ts';
import { budgetJournalPath, optimizeFile } from '../prompt/optimize-file.ts';
import { readPromptAddress, resultName } from '../prompt/prompt-address.ts';
import type { OptimizePromptOptions, PromptOptions, TemplateOptions } from './options.ts';
import { readOptions } from './read-options.ts';

export interface OptimizePromptResult {
  /** The best prompt found; the given one when no challenger was accepted. */
  readonly prompt: string;
  /** Round of that prompt; 1 when it is the given one. */
  readonly bestRound: number;
  readonly rounds: readonly Round[];
  readonly stoppedBy: StoppedBy;
  /** With what earlier parts of a resumed run spent. */
  readonly usage: Usage;
  /** What ended the loop early; null when it ran to its end. */
  readonly error: SpoError | null;
  /** With `template`: the folder that holds `results.json` and a folder for each round. */
  readonly directory?: string;
}

/**
 * Runs Self-Supervised Prompt Optimization (arXiv 2502.06855) on one prompt, given as a value or in a prompt file.
 * @throws SpoError `bad-input` for options that are unknown or cannot be used, `invalid-prompt-file`, `workspace` or
 *   `conflict` for a template, or the fault that spoiled the first round
 */
export async function optimizePrompt(
  options: TemplateOptions,
): Promise<OptimizePromptResult & { readonly directory: string }>;
export async function optimizePrompt(options: OptimizePromptOptions): Promise<OptimizePromptResult>;
export async function optimizePrompt(options: OptimizePromptOptions): Promise<OptimizePromptResult> {
  const settings = readOptions(options);
  return options.template === undefined
    ? optimizeValue(options, settings)
    : optimizeTemplate(options, settings);
}

async function optimizeValue(options: PromptOptions, settings: RunSettings): Promise<OptimizePromptResult> {
  const spec = specOf(options);
  const random = seededRandomness(settings.seed);
  const { models, usage } =
    options.models === undefined
      ? await (await buildModels(settings, { ...SURROUNDINGS, random, journal: null })).forPrompt()
      : countedModels(options.models, systemClock, limitsOf(settings));
  const ports = { models, usage, random, ...portsOfCaller(options) };
  return resultOf(await optimize(spec, loopSettings(settings), ports), usage());
}

async function optimizeTemplate(
  options: TemplateOptions,
  settings: RunSettings,
): Promise<OptimizePromptResult> {
  const { template, workspace = 'workspace', initialRound = 1, resume = false } = options;
  if (!Number.isSafeInteger(initialRound) || initialRound < 1) {
    const expected = 'expected a whole number of at least 1';
    throw new SpoError('bad-input', `The option "initialRound" is ${initialRound}: ${expected}.`);
  }
  const { path, bytes, name: promptName } = await readPromptAddress(template);
  const name = options.name ?? resultName({ path, name: promptName });
  const random = seededRandomness(settings.seed);
  const journal = { path: budgetJournalPath(workspace, name), resume };
  const models = await buildModels(settings, { ...SURROUNDINGS, random, journal });
  const ports = { random, ...portsOfCaller(options) };
  const run = { settings, models, workspace, resume, ports, say: () => {} };
  const request = { path, bytes, promptName, name, initialRound };
  const { optimization, report, directory } = await optimizeFile(request, run);
  return { ...resultOf(optimization, report.usage), directory };
}

const SURROUNDINGS = { clock: systemClock, environment: {} };

function portsOfCaller({ onEvent = () => {}, signal }: Pick<OptimizePromptOptions, 'onEvent' | 'signal'>) {
  return { clock: systemClock, onEvent, ...(signal === undefined ? {} : { signal }) };
}

function resultOf({ best, rounds, stoppedBy, error }: Optimization, usage: Usage): OptimizePromptResult {
  if (best === null) throw error ?? new SpoError('interrupted', 'Stopped before the first round was done.');
  return { prompt: best.prompt, bestRound: best.round, rounds, stoppedBy, usage, error };
}

function specOf({ prompt, cases, requirements = '', count }: PromptOptions): PromptSpec {
  if (typeof prompt !== 'string' || prompt.trim() === '') {
    throw new SpoError('bad-input', 'The option "prompt" is empty.');
  }
  const isCase = (each: unknown) => typeof (each as { question?: unknown } | null)?.question === 'string';
  if (!Array.isArray(cases) || cases.length === 0 || !cases.every(isCase)) {
    throw new SpoError('bad-input', 'The option "cases" holds no question.');
  }
  return { key: 'prompt', prompt, requirements, count: count ?? null, cases, ...questionFrame(prompt) };
}
