import { type FileSettings, NO_FILE_SETTINGS } from '../../settings/file-settings.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import type { Clock, LanguageModel, Models, Randomness, Role } from '../../spo/ports.ts';
import { ROLES } from '../../spo/ports.ts';
import type { Usage } from '../../spo/types.ts';
import { createBook } from '../book/book.ts';
import { type JournalPlace, openJournal } from '../book/journal.ts';
import type { BudgetLimits } from '../book/limits.ts';
import { openCache } from '../cache/cache.ts';
import { createNotices } from '../notices.ts';
import { assertPriced } from '../prices/known.ts';
import type { Cost } from '../prices/prices.ts';
import { chosenModels } from './chosen-models.ts';
import { each, type ModelPart } from './model-part.ts';
import { remoteSource } from './remote-models.ts';
import type { PerModel } from './role-options.ts';
import { simulatedSource } from './simulated-models.ts';

/** The models of a run: one queue and one book over all of its prompts. */
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
   * The models for one prompt, with an account of its own.
   * @param prompt absent for the models that the run's settings name
   * @throws SpoError `bad-input` when the file names a model whose price is unknown, and money is limited
   */
  forPrompt(prompt?: PromptOfFile): Promise<PromptModels>;
  /**
   * To be called before the first call. Forgets what an older run in the same place spent, unless that run is resumed.
   * @throws SpoError `workspace`
   */
  begin(): Promise<void>;
  /** What the run has spent since this process took it up. */
  usage(): Usage;
  /** With what earlier parts of a resumed run spent. */
  total(): Usage;
}

export interface PromptOfFile {
  /** `PromptSpec.key` */
  readonly key: string;
  readonly settings: FileSettings;
}

export interface PromptModels {
  readonly models: Models;
  /** What was spent on the prompt since this process took up the run. */
  readonly usage: () => Usage;
  /** With what earlier parts of a resumed run spent on it. */
  readonly total: () => Usage;
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
  /** Where the book is kept, for a run that may be resumed; null keeps nothing. */
  readonly journal: JournalPlace | null;
}

/**
 * Builds the models that the settings name, and those that prompt files name when their turn comes: a cache above
 * retries, retries above the queue, and beneath it the book, which sees every attempt.
 * @throws SpoError `bad-input` when there is no key, or a setting cannot be used
 */
export async function buildModels(settings: RunSettings, around: ModelSurroundings): Promise<ModelStack> {
  const notices = createNotices(around.onNotice);
  const limits = limitsOf(settings);
  const journal = around.journal === null ? null : await openJournal(around.journal);
  const book = createBook(limits, { clock: around.clock, journal });
  const directory = settings['cache-dir'];
  const cache = directory === undefined ? null : openCache({ directory, onNotice: notices.add });
  const source = settings.offline
    ? simulatedSource(settings, book)
    : remoteSource(settings, around, notices, book);
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
  const nobody = book.account('', null);
  each(run, (part) => part.build(nobody));

  return {
    names,
    simulated: settings.offline,
    identity: each(run, (part) => JSON.stringify(part.identity(false))),
    notices: notices.all,
    limits,
    usage: () => book.whole.sitting().usage,
    total: () => book.whole.total().usage,
    begin: async () => journal?.removeOld(),
    costsFor: async (file) => each((await partsFor(file)).parts, ({ cost }) => cost),
    forPrompt: async ({ key, settings: file } = { key: '', settings: NO_FILE_SETTINGS }) => {
      const chosen = await partsFor(file);
      const ownLimits = limitsOfFile(file);
      refuseUnpriced(chosen.parts, ownLimits?.maxCostUsd ?? limits.maxCostUsd);
      const limited = ownLimits !== null && (ownLimits.maxTokens ?? ownLimits.maxCostUsd) !== null;
      const account = book.account(key, ownLimits);
      const model = (part: ModelPart) => {
        const built = part.build(account);
        return cache?.wrap(built, part.identity(limited), account.hit) ?? built;
      };
      return {
        models: modelsOf(each(chosen.parts, model)),
        usage: () => account.sitting().usage,
        total: () => account.total().usage,
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

/** What the whole run may spend. */
export function limitsOf(settings: RunSettings): BudgetLimits {
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
