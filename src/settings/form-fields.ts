import type { FormField, Setting } from './table/setting.ts';
import { SETTINGS } from './table/table.ts';

/** A setting in the form of a run on the local page. */
export interface SettingField extends FormField {
  readonly name: string;
  /** What a blank field stands for; null for no limit. */
  readonly default: string | null;
}

/** What that form asks for; all other settings are the server's to decide. */
export function settingFields(settings: readonly Setting[] = SETTINGS): SettingField[] {
  return settings.flatMap(({ name, default: value = null, field }) =>
    field === undefined ? [] : { name, default: value, ...field },
  );
}
