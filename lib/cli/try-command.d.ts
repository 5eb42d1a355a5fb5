import { Command } from 'commander';
export declare const GROUPS: readonly ['model'];
/** `spo try`: one prompt, one question, one answer. */
export declare function tryCommand(): Command;
