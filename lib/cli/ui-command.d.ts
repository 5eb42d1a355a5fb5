import { Command } from 'commander';
/** `spo ui`: the local web page. */
export declare function uiCommand(): Command;
