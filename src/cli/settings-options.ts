import { type Command, Option } from 'commander';
import type { Flag, FlagGroup, Setting } from '../settings/table/setting.ts';
import { SETTINGS } from '../settings/table/table.ts';
import { flagText, flagUsage } from '../settings/table/texts.ts';

/** A setting that the command line has a flag for. */
export type FlaggedSetting = Setting & { readonly flag: Flag };

/** Adds the flags of the groups to a command. */
export function addSettingsOptions(
  command: Command,
  groups: readonly FlagGroup[],
  settings: readonly Setting[] = SETTINGS,
): Command {
  for (const setting of flagged(groups, settings)) {
    command.addOption(new Option(flagUsage(setting.flag), flagText(setting, setting.flag, 'en')));
  }
  return command;
}

/** The settings that have a flag in one of the groups, group by group. */
export function flagged(
  groups: readonly FlagGroup[],
  settings: readonly Setting[] = SETTINGS,
): FlaggedSetting[] {
  const all = settings.filter((setting): setting is FlaggedSetting => setting.flag !== undefined);
  return groups.flatMap((group) => all.filter(({ flag }) => flag.of === group));
}

/** Adds the flags that name a saved endpoint, or a file of endpoints. */
export function addEndpointOptions(command: Command): Command {
  return command
    .option('--endpoint <name>', 'endpoint saved with `spo ui`, for all three roles')
    .option('--opt-endpoint <name>', 'the same for the model that rewrites the prompt')
    .option('--eval-endpoint <name>', 'the same for the model that judges')
    .option('--exec-endpoint <name>', 'the same for the model that answers')
    .option(
      '--config <file>',
      "YAML file with models, as the Python original's config2.yaml: --opt-model and the like then name its entries",
    );
}
