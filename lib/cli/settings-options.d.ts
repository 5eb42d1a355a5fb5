import { type Command } from 'commander';
/** A flag of the command line and the setting that it fills; a setting is named as the action's input. */
interface SettingFlag {
    readonly flag: string;
    readonly setting: string;
    readonly help: string;
}
declare const GROUPS: {
    readonly budget: readonly SettingFlag[];
    readonly model: readonly SettingFlag[];
    readonly loop: readonly SettingFlag[];
    readonly check: readonly SettingFlag[];
};
export type FlagGroup = keyof typeof GROUPS;
/** Adds the flags of the groups, and `--offline`, to a command. */
export declare function addSettingsOptions(command: Command, groups: readonly FlagGroup[]): Command;
/** The flags of some groups. */
export declare function flagsOf(groups: readonly FlagGroup[]): SettingFlag[];
export {};
