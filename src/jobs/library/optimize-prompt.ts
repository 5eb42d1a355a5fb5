import { systemClock } from '../../machine/clock.ts';
import { countedModels } from '../../models/run/counted-models.ts';
import { buildModels, limitsOf } from '../../models/run/run-models.ts';
import { questionFrame } from '../../prompt-files/text/question-message.ts';
import { loopSettings, type RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { type Optimization, optimize } from '../../spo/loop/optimize.ts';
import type { Randomness } from '../../spo/ports.ts';
import { seededRandomness } from '../../spo/random.ts';
import type { PromptSpec, Round, StoppedBy, Usage } from '../../spo/types.ts';
import { budgetJournalPath, optimizeFile } from '../prompt/optimize-file.ts';
import { readPromptAddress, resultName, TEMPLATE_FOLDERS } from '../prompt/prompt-address.ts';
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
  /** What somebody should know of the run, such as a parameter that an endpoint did not take; a sentence each. */
  readonly notices: readonly string[];
  /** With `template`: the absolute path of the folder that holds `results.json` and a folder for each round. */
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
  const { models, usage, notices } =
    options.models === undefined
      ? await modelsOf(settings, random)
      : { ...countedModels(options.models, systemClock, limitsOf(settings)), notices: () => [] };
  const ports = { models, usage, random, ...portsOfCaller(options) };
  return resultOf(await optimize(spec, loopSettings(settings), ports), usage(), notices());
}

async function modelsOf(settings: RunSettings, random: Randomness) {
  const stack = await buildModels(settings, { ...SURROUNDINGS, random, journal: null });
  const { models, usage, notices } = await stack.forPrompt();
  return { models, usage, notices: () => [...notices, ...stack.notices()] };
}

async function optimizeTemplate(
  options: TemplateOptions,
  settings: RunSettings,
): Promise<OptimizePromptResult> {
  const { template, workspace = 'workspace', initialRound = 1, resume = false } = options;
  const { path, bytes, name: promptName } = await readPromptAddress(template, 'template', TEMPLATE_FOLDERS);
  const name = options.name ?? resultName({ path, name: promptName });
  const random = seededRandomness(settings.seed);
  const journal = { path: budgetJournalPath(workspace, name), resume };
  const models = await buildModels(settings, { ...SURROUNDINGS, random, journal });
  const ports = { random, ...portsOfCaller(options) };
  const run = { settings, models, workspace, resume, ports, say: () => {} };
  const request = { path, bytes, promptName, name, initialRound };
  const { optimization, report, directory } = await optimizeFile(request, run);
  const notices = [...report.prompts.flatMap(({ warnings }) => warnings), ...models.notices()];
  return { ...resultOf(optimization, report.usage, notices), directory };
}

const SURROUNDINGS = { clock: systemClock, environment: {} };

function portsOfCaller({ onEvent = () => {}, signal }: Pick<OptimizePromptOptions, 'onEvent' | 'signal'>) {
  return { clock: systemClock, onEvent, ...(signal === undefined ? {} : { signal }) };
}

function resultOf(
  { best, rounds, stoppedBy, error }: Optimization,
  usage: Usage,
  notices: readonly string[],
): OptimizePromptResult {
  if (best === null) throw error ?? new SpoError('interrupted', 'Stopped before the first round was done.');
  return { prompt: best.prompt, bestRound: best.round, rounds, stoppedBy, usage, error, notices };
}

function specOf({ prompt, cases, requirements = '', count }: PromptOptions): PromptSpec {
  return { key: 'prompt', prompt, requirements, count: count ?? null, cases, ...questionFrame(prompt) };
}
