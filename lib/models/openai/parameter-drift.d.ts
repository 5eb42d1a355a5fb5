import type { LanguageModel } from '../../spo/ports.ts';
import type { ModelParameters } from './parameter-memory.ts';
/**
 * Learns from a refusal that names a parameter and sends the call again without it, or under its other name.
 * Models change under a run's settings: what one version took, the next refuses with a 400. Each further call
 * goes through `model` and counts there and in the usage as a call and a retry; calls that were refused
 * together learn once and are all sent again.
 * @param parameters the same object that the adapter beneath takes its names from
 */
export declare function drifting(model: LanguageModel, parameters: ModelParameters): LanguageModel;
