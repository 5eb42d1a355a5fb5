import { Command } from 'commander';
export declare const GROUPS: readonly ['check', 'loop', 'model', 'budget'];
/** `spo check`: the pull-request job on a local git repository. */
export declare function checkCommand(): Command;
