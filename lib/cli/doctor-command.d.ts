import { Command } from 'commander';
export declare const GROUPS: readonly ['model'];
/** `spo doctor`: whether the models answer, and what they accept. */
export declare function doctorCommand(): Command;
