import { describe, expect, it } from 'vitest';
import {
  loopSettings,
  readSettings,
  SECRET_NAMES,
  SETTING_NAMES,
  settingFault,
} from '../../../src/settings/run-settings.ts';
import type { Bilingual, Setting } from '../../../src/settings/table/setting.ts';
import { SETTINGS } from '../../../src/settings/table/table.ts';
import { DEFAULT_SETTINGS } from '../../../src/spo/loop/settings.ts';
import { errorOf } from '../../models/requests.ts';

const all: readonly Setting[] = SETTINGS;
const plain = (name: string) => name;
const refused = (raw: Record<string, string>) => errorOf(() => readSettings(raw, (name) => `"${name}"`));

describe('the table', () => {
  it('names each setting and each flag once', () => {
    const names = all.map(({ name }) => name);
    const flags = all.flatMap(({ flag }) => flag?.name ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(flags).size).toBe(flags.length);
    expect(flags.filter((flag) => !/^--[a-z][a-z-]*$/.test(flag))).toEqual([]);
  });

  it('explains each in whole sentences of both languages', () => {
    const sentences = all.flatMap(({ help, notes, file }): Bilingual[] =>
      [help, notes?.action, notes?.flag, file?.help].filter((each) => each !== undefined),
    );
    expect(sentences.filter(({ en }) => !/^[A-Za-z].*[.)]$/.test(en))).toEqual([]);
    expect(sentences.filter(({ zh }) => !/\p{Script=Han}.*[。)）]$/u.test(zh))).toEqual([]);
  });

  it('says of each that may be absent what holds then, or nothing, and never beside a default', () => {
    const both = all.filter((setting) => setting.default !== undefined && setting.empty !== undefined);
    expect(both).toEqual([]);
    for (const { empty } of all.filter((setting) => setting.empty !== undefined)) {
      expect(empty?.en).not.toMatch(/\.$/);
      expect(empty?.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('has defaults that its types read', () => {
    const faults = all.filter(
      (setting) => settingFault(setting.name as 'seed', setting.default ?? '') !== null,
    );
    expect(faults).toEqual([]);
  });

  it('limits in prompt files only what can be compared', () => {
    const limits = all.filter(({ file }) => file?.as === 'limit');
    expect(limits.map(({ type }) => type.amount).filter((amount) => amount === undefined)).toEqual([]);
    expect(limits).toHaveLength(6);
  });

  it('offers in the form only what can be chosen, the default first', () => {
    for (const setting of all.filter(({ field }) => field?.choices !== undefined)) {
      const values = setting.field?.choices?.map(({ value }) => value) ?? [];
      expect(values[0]).toBe(setting.default);
      expect(values.filter((value) => settingFault(setting.name as 'seed', value) !== null)).toEqual([]);
    }
  });

  it('has the defaults of the loop', () => {
    expect(loopSettings(readSettings({}, plain))).toEqual(DEFAULT_SETTINGS);
  });
});

describe('settings', () => {
  it('have their defaults where nothing or blank text is given, and are absent without one', () => {
    const settings = readSettings({ 'max-rounds': ' ', seed: '', prompts: undefined, unknown: 'x' }, plain);
    expect(settings).toMatchObject({ 'max-rounds': 10, seed: 0, 'fail-on': ['regression'], offline: false });
    expect(Object.keys(settings)).not.toContain('max-calls');
    expect(Object.keys(settings)).not.toContain('unknown');
  });

  it('are read without the blanks around them', () => {
    expect(readSettings({ 'max-calls': ' 7\n' }, plain)['max-calls']).toBe(7);
  });

  it('that are wrong are all named, with what was expected', async () => {
    const error = await refused({ ballots: '3', 'max-calls': 'many', seed: '1' });
    expect(error).toMatchObject({
      code: 'bad-input',
      message:
        '"ballots" is "3": expected auto, auto-fast or an even number of at least 2, so that both orders of the answers get as many ballots; "max-calls" is "many": expected a whole number of at least 1.',
    });
  });

  it('that are wrong are shown no longer than anybody reads', async () => {
    const { message } = await refused({ seed: 'x'.repeat(1000) });
    expect(message).toBe(`"seed" is "${'x'.repeat(100)}": expected a whole number of at least 0.`);
  });

  it('are explained one by one while they are typed', () => {
    expect(settingFault('max-rounds', ' ')).toBeNull();
    expect(settingFault('max-rounds', ' 3 ')).toBeNull();
    expect(settingFault('max-rounds', '0')).toBe('Expected a whole number of at least 1.');
  });

  it('are asked of the runner but for what only a file of endpoints can say', () => {
    const names = all.map(({ name }) => name).filter((name) => !SETTING_NAMES.some((each) => each === name));
    expect(names).toEqual(['optimize', 'evaluate', 'execute'].map((role) => `${role}-reasoning-effort`));
  });

  it('that are keys are secrets', () => {
    expect(SECRET_NAMES).toEqual(SETTING_NAMES.filter((name) => /key|token$|secret/.test(name)));
  });
});
