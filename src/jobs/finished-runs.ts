import type { Change, Forge } from '../forge/forge.ts';
import type { PromptReport, RunReport } from '../report/run-report.ts';
import { headline } from '../report/summary.ts';
import type { PromptSpec } from '../spo/types.ts';
import {
  countsAsFinished,
  type RunRecord,
  readRunRecord,
  readSearchRecords,
  runKey,
  searchKey,
  writeFinished,
} from './finished-records.ts';
import type { FileVersions } from './load-versions.ts';
import type { RunSettings } from './run-settings.ts';

/** Settings that change what a run costs or where it looks, and nothing of what it finds. */
const WITHOUT_INFLUENCE = [
  'api-key',
  'optimize-api-key',
  'evaluate-api-key',
  'execute-api-key',
  'prompts',
  'max-concurrency',
  'requests-per-minute',
  'request-timeout',
  'max-calls',
  'max-tokens',
  'max-cost-usd',
  'max-minutes',
  'prices',
  'cache-dir',
  'allow-http',
  'force',
  'drafts',
  'mode',
  'request-file',
] as const satisfies readonly (keyof RunSettings)[];

/** Settings that decide what happens with a winner, and nothing of the search. */
const AFTER_THE_SEARCH = [
  'results-dir',
  'branch',
  'commit',
  'update-yaml',
  'comment',
  'open-pull-request',
  'fail-on',
] as const;

function without(settings: RunSettings, names: readonly (keyof RunSettings)[]): Partial<RunSettings> {
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => !names.some((each) => each === name)),
  );
}

/** What this run would find, if an earlier one on the same content was finished. */
export class FinishedRuns {
  readonly #forge: Forge;
  readonly #settings: RunSettings;
  readonly #models: Readonly<Record<string, string>>;

  constructor(forge: Forge, settings: RunSettings, models: Readonly<Record<string, string>>) {
    this.#forge = forge;
    this.#settings = settings;
    this.#models = models;
  }

  /** The record of a finished run on the same content; null with `force`. @throws SpoError */
  async earlierRun(change: Change, files: readonly FileVersions[]): Promise<RunRecord | null> {
    if (this.#settings.force || files.length === 0) return null;
    return readRunRecord(this.#forge, this.#runKey(change, files));
  }

  /** Those prompts, by key, whose search was finished before and found nothing to propose. @throws SpoError */
  async searched(specs: readonly PromptSpec[]): Promise<ReadonlySet<string>> {
    if (this.#settings.force || specs.length === 0) return new Set();
    const keys = new Map(specs.map((spec) => [spec.key, this.#searchKey(spec, spec.prompt)]));
    const records = await readSearchRecords(this.#forge, [...keys.values()]);
    const fruitless = (key: string) => records.get(key)?.bestRound === null;
    return new Set([...keys].filter(([, key]) => fruitless(key)).map(([name]) => name));
  }

  /**
   * Notes what this run has finished. A winner that is taken over needs no search of its own.
   * @param specs the prompts of the run, for their keys
   * @throws SpoError `forge-permission` when the token may not write
   */
  async note(
    finished: {
      readonly report: RunReport;
      readonly outputs: Record<string, string>;
      readonly gateFailures: readonly string[];
    },
    change: Change,
    files: readonly FileVersions[],
    specs: readonly PromptSpec[],
  ): Promise<void> {
    const { report, outputs, gateFailures } = finished;
    const searches = report.prompts.flatMap((prompt) => this.#searchesOf(prompt, specs));
    const counts =
      countsAsFinished(report.prompts.map(({ verdict }) => verdict)) && report.prompts.every(ranToItsEnd);
    const run = {
      key: this.#runKey(change, files),
      verdict: report.verdict as RunRecord['verdict'],
      exitCode: gateFailures.length > 0 ? (1 as const) : (0 as const),
      gateFailures: [...gateFailures],
      outputs,
      headline: headline(report),
    };
    if (!counts && searches.length === 0) return;
    await writeFinished(this.#forge, { finishedAt: report.finishedAt, run: counts ? run : null, searches });
  }

  #searchesOf(prompt: PromptReport, specs: readonly PromptSpec[]) {
    const { stoppedBy, bestRound, rounds } = prompt;
    const spec = specs.find(({ key }) => key === keyOfPrompt(prompt));
    const ended = stoppedBy === 'max-rounds' || stoppedBy === 'patience';
    if (spec === undefined || !ended || rounds.length === 0) return [];
    const confirmed = bestRound?.confirmed ? bestRound : null;
    return [
      { key: this.#searchKey(spec, spec.prompt), bestRound: bestRound?.round ?? null },
      ...(confirmed ? [{ key: this.#searchKey(spec, confirmed.prompt), bestRound: null }] : []),
    ];
  }

  #runKey({ number }: Change, files: readonly FileVersions[]): string {
    const settings = without(this.#settings, WITHOUT_INFLUENCE);
    const contents = files.map(({ content }) => content);
    return runKey({ change: number, files: contents, settings, models: this.#models });
  }

  #searchKey(spec: PromptSpec, prompt: string): string {
    const settings = without(this.#settings, [...WITHOUT_INFLUENCE, ...AFTER_THE_SEARCH]);
    return searchKey({ spec: { ...spec, prompt }, settings, models: this.#models });
  }
}

/** A search or a confirmation that was cut short is worth another run, whatever the verdict on the change is. */
function ranToItsEnd({ stoppedBy, bestVersusHead }: PromptReport): boolean {
  const cutShort = stoppedBy === 'budget' || stoppedBy === 'signal' || stoppedBy === 'error';
  return !cutShort && (bestVersusHead?.stoppedBy ?? null) === null;
}

function keyOfPrompt({ path, name }: PromptReport): string {
  return name === '' ? path : `${path}#${name}`;
}
