import type { LanguageModel } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
/** Adds up what the models that it wraps spend. */
export interface Meter {
    usage(): Usage;
    /** The same model, counted. A model may be wrapped by several meters: one for its file, one for the run. */
    wrap(model: LanguageModel): LanguageModel;
}
/** A meter at zero. Failed calls count with every attempt they made; it belongs above the retries. */
export declare function createMeter(): Meter;
