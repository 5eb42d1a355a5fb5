import { type CamelCase, camelCase } from './camel-case.ts';
import type { FileRule, Setting } from './table/setting.ts';
import { type RunSettings, SETTINGS } from './table/table.ts';

/** The settings that a prompt file may have of its own. */
export type FileSettingName = Extract<(typeof SETTINGS)[number], { readonly file: FileRule }>['name'];

/** How a prompt file wants to be run. Whatever is absent is the run's; limits only ever become smaller. */
export type FileSettings = {
  /** True for a file that is only validated. */
  readonly off?: boolean;
  /** How the product calls its model. */
  readonly execution: ExecutionSettings;
} & {
  readonly [Name in Exclude<FileSettingName, `execute-${string}`> as CamelCase<Name>]?: NonNullable<
    RunSettings[Name]
  >;
};

/** How answers are asked for: what a prompt file says of the model that it is written for. */
export interface ExecutionSettings {
  readonly model?: string;
  readonly temperature?: number;
  readonly topP?: number;
  /** Most tokens of an answer. */
  readonly maxTokens?: number;
  /** As the API takes it: `response_format`. */
  readonly responseFormat?: Readonly<Record<string, unknown>>;
}

export const NO_FILE_SETTINGS: FileSettings = { execution: {} };

export type FileSetting = Setting & { readonly file: FileRule };

/** The settings of a table that a prompt file may have of its own. */
export function settingsOfFiles(settings: readonly Setting[] = SETTINGS): FileSetting[] {
  return settings.filter((setting): setting is FileSetting => setting.file !== undefined);
}

/** What a file says of a setting; undefined where it says nothing. */
export function saidOf(file: FileSettings, name: string): unknown {
  const { isOfExecutor, key } = placeOf(name);
  return (isOfExecutor ? file.execution : file)[key as keyof object];
}

/** The same but for some settings, of which nothing is said then. */
export function withoutSettings(file: FileSettings, names: readonly string[]): FileSettings {
  const places = names.map(placeOf);
  const left = (of: object, ofExecutor: boolean) => {
    const dropped = places.filter(({ isOfExecutor }) => isOfExecutor === ofExecutor).map(({ key }) => key);
    return Object.fromEntries(Object.entries(of).filter(([key]) => !dropped.includes(key)));
  };
  return { ...left(file, false), execution: left(file.execution, true) };
}

/** Formats say more of the model of the product than settings do, so that what is said of it stands together. */
export function placeOf(name: string): { readonly isOfExecutor: boolean; readonly key: string } {
  const isOfExecutor = name.startsWith('execute-');
  const own = isOfExecutor ? name.slice('execute-'.length) : name;
  return { isOfExecutor, key: camelCase(own) };
}
