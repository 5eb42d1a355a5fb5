import { type Acceptance, type ProbeResult } from '../models/openai/probe.ts';
import { type ProxyEnvironment } from '../models/openai/proxy.ts';
import type { Clock, Role } from '../spo/ports.ts';
import type { RunSettings } from './run-settings.ts';
export interface DoctorOptions {
    readonly settings: RunSettings;
    readonly clock: Clock;
    /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read. */
    readonly environment: ProxyEnvironment;
    readonly signal?: AbortSignal;
}
/** A parameter with the value that was tried. */
export interface TriedParameter<Value> {
    readonly value: Value;
    readonly acceptance: Acceptance;
}
export interface ModelDiagnosis {
    readonly model: string;
    /** The roles that it plays with these settings. */
    readonly roles: readonly Role[];
    readonly temperature: TriedParameter<number>;
    readonly reasoningEffort: TriedParameter<string>;
    readonly tokenParameter: ProbeResult['tokenParameter'];
    /** Milliseconds; null when no call was answered. */
    readonly latency: number | null;
    readonly calls: number;
    /** What is wrong, and which settings to change, by their names in backticks; null for a model that works. */
    readonly problem: {
        readonly message: string;
        readonly remedy: string;
    } | null;
}
export interface EndpointDiagnosis {
    /** Without credentials. */
    readonly address: string;
    /** `unknown` when no call came as far as the key. */
    readonly key: 'accepted' | 'refused' | 'not set' | 'unknown';
    readonly models: readonly ModelDiagnosis[];
}
export interface Diagnosis {
    /** None when the models are simulated. */
    readonly endpoints: readonly EndpointDiagnosis[];
    readonly notices: readonly string[];
}
/**
 * Tries key, base URL and each model of the settings with at most 4 tiny calls a model. Values that are not
 * set are tried as well: temperature 0 and reasoning effort `none`.
 * @throws SpoError `bad-input` when a setting cannot be used at all; `interrupted`
 */
export declare function diagnose({ settings, clock, environment, signal }: DoctorOptions): Promise<Diagnosis>;
