import type { Command } from 'commander';
import { type RawSettings } from '../jobs/endpoints/endpoint-settings.ts';
/** Adds the flags that name a saved endpoint, or a file of endpoints. */
export declare function addEndpointOptions(command: Command): Command;
/**
 * What the endpoints that a command line names say, under what its other flags say.
 * @param flags the settings that flags give
 * @throws SpoError `bad-input` for a name that is not known, or a file that cannot be read
 */
export declare function withEndpoints(options: Readonly<Record<string, unknown>>, flags: RawSettings, environment: Readonly<Record<string, string | undefined>>): Promise<RawSettings>;
