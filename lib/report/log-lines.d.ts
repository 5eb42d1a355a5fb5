import type { SpoEvent } from '../spo/ports.ts';
/** An event as one plain line for logs; null for what a log need not say. */
export declare function logLine(event: SpoEvent): string | null;
/** Foreign text on one line of a log that the runner reads for commands. */
export declare function logText(text: string): string;
/**
 * Lines that the runner takes for text: it obeys `::name::` at the start of a line, spaces aside, and `##[name]`
 * anywhere (actions/runner, ActionCommand.cs).
 */
export declare function withoutCommands(text: string): string;
