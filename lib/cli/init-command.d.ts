import { Command } from 'commander';
/** `spo init`: a prompt file to start from, and a workflow. */
export declare function initCommand(): Command;
