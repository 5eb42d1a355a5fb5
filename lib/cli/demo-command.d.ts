import { Command } from 'commander';
export declare const GROUPS: readonly ['loop', 'model'];
/** `spo demo`: the whole pull-request job with no key and no network. */
export declare function demoCommand(): Command;
