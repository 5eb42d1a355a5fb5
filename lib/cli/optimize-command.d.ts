import { Command } from 'commander';
export declare const GROUPS: readonly ['loop', 'model', 'budget'];
/** `spo optimize`: the loop on one prompt file. */
export declare function optimizeCommand(): Command;
