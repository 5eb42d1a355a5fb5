import { Command } from 'commander';
/** `spo validate`: every problem of prompt files, at its place. */
export declare function validateCommand(): Command;
