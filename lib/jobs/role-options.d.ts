import { type ModelSettings } from '../models/defaults.ts';
import { type OpenAiOptions } from '../models/openai/openai-model.ts';
import type { Role } from '../spo/ports.ts';
import type { RunSettings } from './run-settings.ts';
/** Whose settings a model has: those of a role, or `compare` for the model that could replace the executor. */
export type ModelRole = Role | 'compare';
/** Something of every model of a run; `compare` is there only when a new model is compared with today's. */
export type PerModel<Value> = Readonly<Record<Role, Value>> & {
    readonly compare?: Value;
};
/** How the settings say that a role's model is called. */
export interface RoleOptions extends ModelSettings, Pick<OpenAiOptions, 'mode'> {
    readonly baseUrl: string;
    /** Null for an endpoint that takes calls without a key. */
    readonly apiKey: string | null;
    /** Milliseconds. */
    readonly timeout: number;
}
/** @throws SpoError `bad-input` for an insecure endpoint, or neither a key nor an endpoint that may need none */
export declare function roleOptions(model: ModelRole, settings: RunSettings): RoleOptions;
