import { COMMENT_MARKER, type Forge } from '../../forge/forge.ts';
import { commentState, type RunPlace, renderRunning } from '../../report/markdown/comment/running-comment.ts';
import { SpoError } from '../../spo/errors.ts';
import type { Clock, SpoEvent } from '../../spo/ports.ts';

/** Milliseconds between two updates, at least: every one is an edit that GitHub counts. */
const DISTANCE = 15_000;

/**
 * Shows in the comment how far a run is. Events drive it, so that no timer outlives the run. What cannot be written
 * is left out: the result says so when it cannot be written either.
 */
export class ProgressComment {
  readonly #forge: Forge;
  readonly #clock: Clock;
  readonly #run: RunPlace;
  readonly #standings: Map<string, string>;
  #earlier = '';
  #resultAtStart: string | null | undefined;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #writing: Promise<void> | null = null;
  #ended = false;
  #defect: unknown = null;

  constructor(forge: Forge, clock: Clock, run: RunPlace, titles: readonly string[]) {
    this.#forge = forge;
    this.#clock = clock;
    this.#run = run;
    this.#standings = new Map(titles.map((title) => [title, 'waiting']));
  }

  /** The run whose result the comment held at the start; null for none, undefined when it could not be read. */
  get resultAtStart(): string | null | undefined {
    return this.#resultAtStart;
  }

  /** Says that the run is going on, above the result of an earlier one. */
  async start(): Promise<void> {
    await this.#attempt(async () => {
      const body = await this.#forge.readComment();
      const state = body === null ? null : commentState(body);
      this.#earlier = state?.earlier ?? '';
      this.#resultAtStart = state?.result?.run ?? null;
      await this.#write();
    });
  }

  onEvent(event: SpoEvent): void {
    const standing = standingOf(event);
    if (standing === null) return;
    this.#standings.set(event.key, standing);
    const tooEarly = this.#clock.now() - this.#writtenAt < DISTANCE;
    if (this.#ended || this.#writing !== null || tooEarly) return;
    this.#writing = this.#attempt(() => this.#update()).finally(() => {
      this.#writing = null;
    });
  }

  /** Resolves when nothing of this will be written any more, so that a result cannot be overwritten. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#writing;
    if (this.#defect !== null) throw this.#defect;
  }

  /** Only over a claim of its own: the comment may hold the result of another run by now. */
  async #update(): Promise<void> {
    const body = await this.#forge.readComment();
    if (body === null || commentState(body).running === this.#run.id) await this.#write();
    else this.#ended = true;
  }

  async #write(): Promise<void> {
    const now = this.#clock.now();
    this.#writtenAt = now;
    const options = { marker: COMMENT_MARKER, run: this.#run, updatedAt: new Date(now).toISOString() };
    await this.#forge.publishProgress(renderRunning(options, this.#standings, this.#earlier));
  }

  async #attempt(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof SpoError)) this.#defect = error;
      if (!(error instanceof SpoError && error.retryable)) this.#ended = true;
    }
  }
}

function standingOf(event: SpoEvent): string | null {
  switch (event.type) {
    case 'step':
      return event.round === null ? STEPS[event.step] : `round ${event.round}: ${STEPS[event.step]}`;
    case 'pairs':
      return `${STEPS[event.step]}: ${event.done} of at most ${event.most} pairs`;
    case 'round-end':
      return `round ${event.round.round}: ${event.round.outcome}`;
    default:
      return null;
  }
}

const STEPS = {
  optimize: 'asking for a better prompt',
  execute: 'answering the cases',
  evaluate: 'judging the answers',
  check: 'base against head',
  confirm: 'confirming the best one',
  switch: "the new model and prompt against today's",
} as const;
