import { counted } from '../../report/words/numbers.ts';
import { type FileSettings, NO_FILE_SETTINGS } from '../../settings/file-settings.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import type { Clock, LanguageModel, Models, Randomness, Role } from '../../spo/ports.ts';
import { ROLES } from '../../spo/ports.ts';
import type { Usage } from '../../spo/types.ts';
import { createBudget } from '../book/book.ts';
import type { BudgetLimits } from '../book/ledger.ts';
import { openCache } from '../cache/cache.ts';
import { createMeter } from '../metered.ts';
import { createNotices } from '../notices.ts';
import { assertPriced } from '../prices/known.ts';
import type { Cost } from '../prices/prices.ts';
import { budgetJournals, type JournalPlace, type OpenJournal } from './budget-journal.ts';
import { chosenModels } from './chosen-models.ts';
import { each, type ModelPart } from './model-part.ts';
import { remoteSource } from './remote-models.ts';
import type { PerModel } from './role-options.ts';
import { simulatedSource } from './simulated-models.ts';

/** The models of a run: one queue, one budget and one bill over all of its prompts. */
export interface ModelStack {
  /** `compare` is the new model, and `execute` today's, in a run that compares them. */
  readonly names: PerModel<string>;
  readonly simulated: boolean;
  /** Names, endpoints and parameters: what tells the results of these models from those of others. */
  readonly identity: PerModel<string>;
  /** What a reader should know of how the models were called, such as a parameter that was dropped. */
  notices(): readonly string[];
  readonly limits: BudgetLimits;
  /** How each model is priced that a file with these settings is run with; null for an unknown price. */
  costsFor(file: FileSettings): Promise<PerModel<Cost | null>>;
  /**
   * The models for one prompt, with a bill of its own.
   * @param prompt absent for the models that the run's settings name
   * @throws SpoError `bad-input` when the file names a model whose price is unknown, and money is limited
   */
  forPrompt(prompt?: PromptOfFile): Promise<PromptModels>;
  /**
   * To be called before the first call. Forgets what an older run in the same place spent, unless that run is resumed;
   * what that one spent and its results do not show is told in a notice.
   * @param shown what these results show; nothing where no run is resumed
   * @throws SpoError `workspace`
   */
  begin(shown: Usage): Promise<void>;
  /** What the whole run has spent. */
  usage(): Usage;
}

export interface PromptOfFile {
  /** `PromptSpec.key` */
  readonly key: string;
  readonly settings: FileSettings;
}

export interface PromptModels {
  readonly models: Models;
  readonly usage: () => Usage;
  readonly names: PerModel<string>;
  /** Roles that the file has its own model or parameters for: what is wrong with them is no matter of other prompts. */
  readonly ownRoles: ReadonlySet<Role>;
  /** What the file asks for and does not get, a sentence each. */
  readonly notices: readonly string[];
}

export interface ModelSurroundings {
  readonly clock: Clock;
  readonly random: Randomness;
  /** For proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hears each notice once, when it comes up. */
  readonly onNotice?: (sentence: string) => void;
  /** Where the budget keeps what it allowed, for a run that may be resumed; null keeps nothing. */
  readonly journal: JournalPlace | null;
}

/**
 * Builds the models that the settings name, and those that prompt files name when their turn comes: a cache above
 * retries, retries above the queue, and beneath it the budgets, which see every attempt.
 * @throws SpoError `bad-input` when there is no key, or a setting cannot be used
 */
export async function buildModels(settings: RunSettings, around: ModelSurroundings): Promise<ModelStack> {
  const notices = createNotices(around.onNotice);
  const limits = limitsOf(settings);
  const { clock } = around;
  const journals = budgetJournals(around.journal);
  const ofRun = await journals.ofRun();
  const budget = createBudget(limits, { clock, ...ofRun });
  const directory = settings['cache-dir'];
  const cache = directory === undefined ? null : openCache({ directory, onNotice: notices.add });
  const source = settings.offline
    ? simulatedSource(settings, budget)
    : remoteSource(settings, around, notices, budget);
  const partsFor = async (file: FileSettings) => {
    const chosen = chosenModels(settings, file);
    const part = (role: keyof PerModel<unknown>) => source.part(role, chosen.settings, chosen.answers);
    const [optimize, evaluate, execute] = await Promise.all([
      part('optimize'),
      part('evaluate'),
      part('execute'),
    ]);
    const roles = { optimize, evaluate, execute };
    const compared = settings['compare-model'] !== undefined;
    const parts: PerModel<ModelPart> = compared ? { ...roles, compare: await part('compare') } : roles;
    return { parts, notices: chosen.notices };
  };
  const { parts: run } = await partsFor(NO_FILE_SETTINGS);
  const names = each(run, ({ name }) => name);
  // All of them before any is built, so that the message names every model without a price.
  refuseUnpriced(run, limits.maxCostUsd);
  refuseSameModel(names);
  each(run, (part) => part.build(null));

  const total = createMeter();
  return {
    names,
    simulated: settings.offline,
    identity: each(run, (part) => JSON.stringify(part.identity(false))),
    notices: notices.all,
    limits,
    usage: total.usage,
    begin: async (shown) => {
      const unseen = unshown(ofRun.spentBefore, shown);
      if (unseen !== null) notices.add(unseen);
      await journals.removeOld();
    },
    costsFor: async (file) => each((await partsFor(file)).parts, ({ cost }) => cost),
    forPrompt: async ({ key, settings: file } = { key: '', settings: NO_FILE_SETTINGS }) => {
      const chosen = await partsFor(file);
      const ownLimits = limitsOfFile(file);
      refuseUnpriced(chosen.parts, ownLimits?.maxCostUsd ?? limits.maxCostUsd);
      const own =
        ownLimits && createBudget(ownLimits, { clock, scope: 'file', ...(await journals.ofPrompt(key)) });
      const limited = ownLimits !== null && (ownLimits.maxTokens ?? ownLimits.maxCostUsd) !== null;
      const meter = createMeter();
      const model = (part: ModelPart) => {
        const built = part.build(own);
        return meter.wrap(total.wrap(cache?.wrap(built, part.identity(limited)) ?? built));
      };
      return {
        models: modelsOf(each(chosen.parts, model)),
        usage: meter.usage,
        names: each(chosen.parts, ({ name }) => name),
        ownRoles: new Set(ROLES.filter((role) => chosen.parts[role] !== run[role])),
        notices: chosen.notices,
      };
    },
  };
}

function refuseUnpriced(parts: PerModel<ModelPart>, maxCostUsd: number | null): void {
  const models = Object.values(parts) as readonly ModelPart[];
  assertPriced(
    models.map(({ name, cost }) => ({ model: name, cost })),
    maxCostUsd,
  );
}

/** The rounds run on the new model, where there is one: prompts are adapted to it. */
function modelsOf({ optimize, evaluate, execute, compare }: PerModel<LanguageModel>): Models {
  const roles = { optimizer: optimize, judge: evaluate };
  return compare === undefined
    ? { ...roles, executor: execute }
    : { ...roles, executor: compare, baseExecutor: execute };
}

function refuseSameModel({ execute, compare }: PerModel<string>): void {
  if (compare !== execute) return;
  throw new SpoError('bad-input', `compare-model is ${compare}, which is also the executor's model.`, {
    remedy:
      'Set execute-model to the model in use today, or leave compare-model out when the switch is made.',
  });
}

function limitsOf(settings: RunSettings): BudgetLimits {
  return {
    maxCalls: settings['max-calls'] ?? null,
    maxTokens: settings['max-tokens'] ?? null,
    maxCostUsd: settings['max-cost-usd'] ?? null,
    maxMinutes: settings['max-minutes'] ?? null,
  };
}

/** Null for a file that limits nothing. */
function limitsOfFile({ maxCalls, maxTokens, maxCostUsd }: FileSettings): BudgetLimits | null {
  if (maxCalls === undefined && maxTokens === undefined && maxCostUsd === undefined) return null;
  const limits = { maxCalls: maxCalls ?? null, maxTokens: maxTokens ?? null, maxCostUsd: maxCostUsd ?? null };
  return { ...limits, maxMinutes: null };
}

/** Calls of a part that was cut off before it came to a result; null when there are none. */
function unshown(before: OpenJournal['spentBefore'], shown: Usage): string | null {
  const calls = (before?.calls ?? 0) - shown.calls;
  if (calls <= 0) return null;
  return `An earlier part of this run also spent ${counted(calls, 'call')} that no result shows.`;
}
