import { SpoError } from '../../spo/errors.ts';

/** What could not be written once all was paid for: it is said at the end, and takes nothing else with it. */
export class FailedWrites {
  readonly #errors: SpoError[] = [];

  get errors(): readonly SpoError[] {
    return this.#errors;
  }

  /** For `catch`: takes note; a defect goes on. */
  readonly note = (error: unknown): null => {
    if (!(error instanceof SpoError)) throw error;
    this.#errors.push(error);
    return null;
  };

  /** The same, unless an error before it already says what to do about it. */
  readonly noteOnce = (error: unknown): null => {
    const remedy = error instanceof SpoError ? error.remedy : undefined;
    const isKnown = remedy !== undefined && this.#errors.some((each) => each.remedy === remedy);
    return isKnown ? null : this.note(error);
  };
}
