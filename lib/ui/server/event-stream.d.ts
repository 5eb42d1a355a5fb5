import type { Context } from 'hono';
import type { RunControl } from './run-control.ts';
/** Tells a page of the run and its log as they go on, until the page or the server goes away. */
export declare function eventStream(context: Context, control: RunControl, closing: AbortSignal): Response;
