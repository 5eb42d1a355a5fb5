import type { Endpoint } from './saved-endpoints.ts';
/** Models as the configuration file of the Python original (`config2.yaml`) has them. */
export interface ModelConfig {
    /** What a role gets that names no model; null where the file has none. */
    readonly fallback: Endpoint | null;
    /** @throws SpoError `bad-input` for a model that the file does not have, with those that it has */
    modelNamed(name: string): Endpoint;
}
/** @param path for messages. @throws SpoError `bad-input` for a file that cannot be used; nothing of it is quoted */
export declare function readModelConfig(path: string, bytes: Uint8Array): ModelConfig;
