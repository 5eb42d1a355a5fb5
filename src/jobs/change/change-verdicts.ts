import type { PromptReport } from '../../report/run-report.ts';
import { promptsOf } from './gather-change.ts';
import { idleReports } from './idle-reports.ts';
import type { FileVersions, PromptVersions } from './load-versions.ts';

/** Base against head of all prompts of a change, of which each is decided in its own time. */
export class ChangeVerdicts {
  readonly #signal: AbortSignal;
  readonly #onAll: (reports: readonly PromptReport[]) => Promise<void>;
  readonly #reports: PromptReport[];
  #undecided: number;
  readonly #searching = new Set<PromptVersions>();

  /**
   * @param signal ends the searches
   * @param onAll hears all of them, once: as soon as the last one is decided, unless no search goes on by then
   */
  constructor(
    files: readonly FileVersions[],
    signal: AbortSignal,
    onAll: (reports: readonly PromptReport[]) => Promise<void>,
  ) {
    this.#signal = signal;
    this.#onAll = onAll;
    this.#reports = files.flatMap(idleReports);
    this.#undecided = promptsOf(files).length;
  }

  /** A search begins. */
  compared(prompt: PromptVersions, report: PromptReport): Promise<void> {
    this.#searching.add(prompt);
    return this.#decide(report);
  }

  /** No search goes on any more, if one did. */
  async ended(prompt: PromptVersions, report: PromptReport): Promise<void> {
    if (!this.#searching.delete(prompt)) await this.#decide(report);
  }

  async #decide(report: PromptReport): Promise<void> {
    this.#reports.push(report);
    this.#undecided -= 1;
    const goesOn = this.#searching.size > 0 && !this.#signal.aborted;
    if (this.#undecided === 0 && goesOn) await this.#onAll(this.#reports);
  }
}
