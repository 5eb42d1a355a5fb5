import type { Clock } from '../../spo/ports.ts';
import { type ModelDiagnosis } from '../doctor.ts';
import { type EndpointForm, type SavedEndpoints } from './saved-endpoints.ts';
/**
 * Tries the endpoint of a form with a few tiny calls.
 * @throws SpoError `bad-input` for a form that cannot be used; `interrupted`
 */
export declare function testEndpoint(saved: SavedEndpoints, form: EndpointForm, clock: Clock, environment: Readonly<Record<string, string | undefined>>, signal?: AbortSignal): Promise<ModelDiagnosis>;
