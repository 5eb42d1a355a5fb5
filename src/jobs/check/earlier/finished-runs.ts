// What earlier runs have finished is noted, found again and not paid for twice.
import type { Change } from '../../../forge/forge.ts';
import { modelChoice } from '../../../models/run/chosen-models.ts';
import type { PromptEntry } from '../../../prompt-files/prompt-file.ts';
import type { RunPlace } from '../../../report/comment-state.ts';
import { headline } from '../../../report/markdown/summary.ts';
import type { PromptReport, RunReport } from '../../../report/run-report.ts';
import { effectiveSettings } from '../../../settings/of-file.ts';
import type { RunSettings } from '../../../settings/run-settings.ts';
import { settingsAffecting } from '../../../settings/same-run.ts';
import { promptTitle } from '../../../spo/prompt-name.ts';
import type { Comparison } from '../../../spo/types.ts';
import { type GatheredChange, promptsOf } from '../../change/gather-change.ts';
import type { FileVersions } from '../../change/load-versions.ts';
import type { Task } from '../../task.ts';
import {
  contentHash,
  countsAsFinished,
  type RunRecord,
  readRunRecord,
  readSearchRecords,
  runKey,
  type SearchRecord,
  searchKey,
  writeFinished,
} from './finished-records.ts';

/** What the search for a better prompt follows from. */
const OF_A_SEARCH = ['length', 'models', 'search'] as const;

/** What the outputs, the comment and the gate follow from as well. */
const OF_A_RUN = [...OF_A_SEARCH, 'publication'] as const;

/** Bytes of a report; `Records.writeRecords` takes 64 KiB, and the record has other parts. */
const LONGEST_KEPT = 60_000;

/** What tells the results of these models from those of others; safe to show, unlike a private endpoint's address. */
export function modelsDigest(identity: Readonly<Record<string, string>>): string {
  return contentHash(new TextEncoder().encode(JSON.stringify(identity)));
}

/** Files as they were read, and the change that they are of. */
type ReadContent = Pick<GatheredChange, 'change' | 'files'>;

type SearchedPrompt = Pick<PromptEntry, 'spec' | 'settings'>;

/** What this run would find, if an earlier one on the same content was finished. */
export class FinishedRuns {
  readonly #task: Pick<Task, 'kind' | 'records'>;
  readonly #settings: RunSettings;
  readonly #models: string;

  /** @param models `modelsDigest` of those that the run uses */
  constructor(task: Pick<Task, 'kind' | 'records'>, settings: RunSettings, models: string) {
    this.#task = task;
    this.#settings = settings;
    this.#models = models;
  }

  /** The record of a finished run on the same content; null with `force`. @throws SpoError */
  async earlierRun({ change, files }: ReadContent): Promise<RunRecord | null> {
    if (this.#settings.force || files.length === 0 || !this.#repeatsRuns()) return null;
    return readRunRecord(this.#task.records, this.#runKey(change, files));
  }

  /** What earlier searches of the same prompts came to, by key of the prompt; none with `force`. @throws SpoError */
  async searches(prompts: readonly SearchedPrompt[]): Promise<ReadonlyMap<string, SearchRecord>> {
    if (this.#settings.force || prompts.length === 0) return new Map();
    const keys = new Map(
      prompts.map((prompt) => [prompt.spec.key, this.#searchKey(prompt, prompt.spec.prompt)]),
    );
    const records = await readSearchRecords(this.#task.records, [...keys.values()]);
    return new Map(
      [...keys].flatMap(([name, key]) => {
        const record = records.get(key);
        return record === undefined ? [] : [[name, record] as const];
      }),
    );
  }

  /**
   * Notes what this run has finished. A winner that is taken over needs no search of its own.
   * @throws SpoError `forge-permission` when the token may not write
   */
  async note(
    finished: {
      readonly report: RunReport;
      readonly outputs: Record<string, string>;
      readonly gateFailures: readonly string[];
      /** Whether everything could be written; a run that could not is worth repeating, its searches are not. */
      readonly isWhole: boolean;
      /** The run that wrote its result into the comment; absent where none did. */
      readonly commentedBy?: RunPlace;
    },
    { change, files }: ReadContent,
  ): Promise<void> {
    const { report, outputs, gateFailures, commentedBy } = finished;
    const { headSha } = change;
    const heads = promptsOf(files).map(({ head }) => head);
    const searches = report.prompts.flatMap((prompt) => this.#searchesOf(prompt, heads, report.finishedAt));
    const counts =
      finished.isWhole &&
      this.#repeatsRuns() &&
      countsAsFinished(report.prompts.map(({ verdict }) => verdict)) &&
      report.prompts.every(ranToItsEnd);
    const run = {
      key: this.#runKey(change, files),
      verdict: report.verdict as RunRecord['verdict'],
      exitCode: gateFailures.length > 0 ? (1 as const) : (0 as const),
      gateFailures: [...gateFailures],
      outputs,
      headline: headline(report),
      ...(commentedBy === undefined ? {} : { comment: { run: commentedBy.id, headSha } }),
    };
    if (!counts && searches.length === 0) return;
    await writeFinished(this.#task.records, {
      finishedAt: report.finishedAt,
      run: counts ? run : null,
      searches,
    });
  }

  /** A refresh looks each prompt up by itself, but a migration is a question about all of them. */
  #repeatsRuns(): boolean {
    return this.#task.kind !== 'branch' || this.#settings['compare-model'] !== undefined;
  }

  #searchesOf(prompt: PromptReport, heads: readonly SearchedPrompt[], finishedAt: string) {
    const { stoppedBy, bestRound, rounds } = prompt;
    const head = heads.find(({ spec }) => spec.key === promptTitle(prompt));
    const ended = stoppedBy === 'max-rounds' || stoppedBy === 'patience';
    if (head === undefined || !ended || rounds.length === 0 || prompt.foundAt !== undefined) return [];
    const confirmed = bestRound?.confirmed ? bestRound : null;
    const report = bestRound !== null && ranToItsEnd(prompt) ? keptReport(prompt) : null;
    return [
      {
        key: this.#searchKey(head, head.spec.prompt),
        bestRound: bestRound?.round ?? null,
        ...(report === null ? {} : { found: { finishedAt, report } }),
      },
      ...(confirmed ? [{ key: this.#searchKey(head, confirmed.prompt), bestRound: null }] : []),
    ];
  }

  #runKey({ number }: Change, files: readonly FileVersions[]): string {
    const settings = settingsAffecting(this.#settings, OF_A_RUN);
    const contents = files.map(({ content }) => content);
    return runKey({ change: number, files: contents, settings, models: this.#models });
  }

  /** Of what the prompt is run with: its file may have settings and models of its own. */
  #searchKey({ spec, settings: file }: SearchedPrompt, prompt: string): string {
    const effective = effectiveSettings(this.#settings, file).settings;
    const settings = settingsAffecting(effective, OF_A_SEARCH);
    const choice = modelChoice(file);
    const models = choice === null ? this.#models : [this.#models, choice];
    return searchKey({ spec: { ...spec, prompt }, settings, models });
  }
}

/** A search or a confirmation that was cut short is worth another run, whatever the verdict on the change is. */
export function ranToItsEnd({ stoppedBy, bestRound, bestVersusHead }: PromptReport): boolean {
  const cutShort = stoppedBy === 'budget' || stoppedBy === 'signal' || stoppedBy === 'error';
  return !cutShort && (bestRound === null || bestVersusHead?.stoppedBy === null);
}

/**
 * What is left of a report that is kept with the records: how each case came out, and no texts but those of the winner.
 * What stands on the branch is read there again.
 * @returns null where even that is too long
 */
function keptReport(report: PromptReport): PromptReport | null {
  const kept = {
    ...report,
    headPrompt: null,
    questions: [],
    rounds: [],
    baseVersusHead: null,
    bestVersusHead: withoutAnswers(report.bestVersusHead),
    migration: null,
  };
  const bytes = Buffer.byteLength(JSON.stringify(kept));
  return bytes <= LONGEST_KEPT ? kept : null;
}

function withoutAnswers(comparison: Comparison | null): Comparison | null {
  if (comparison === null) return null;
  const pairs = comparison.pairs.map((pair) => ({
    ...pair,
    ballots: pair.ballots.map(({ words: _, ...ballot }) => ({ ...ballot, reason: '' })),
    incumbentAnswers: [],
    challengerAnswers: [],
  }));
  return { ...comparison, pairs };
}
