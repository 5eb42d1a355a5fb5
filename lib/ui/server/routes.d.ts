import { Hono } from 'hono';
import type { PromptFolder } from '../../jobs/folder/prompt-folder.ts';
import type { RunControl } from './run-control.ts';
import type { ServerSurroundings } from './surroundings.ts';
interface RouteParts {
    readonly folder: PromptFolder;
    readonly version: string;
    readonly around: ServerSurroundings;
    readonly control: RunControl;
    /** Aborted when the server closes. */
    readonly closing: AbortSignal;
}
/** What the page asks for, as `api.ts` has it. */
export declare function apiRoutes({ folder, version, around, control, closing }: RouteParts): Hono;
export {};
