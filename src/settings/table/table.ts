import { BUDGET } from './budget.ts';
import { EFFORTS_OF_ROLES, ENDPOINTS_OF_ROLES } from './endpoints-of-roles.ts';
import { LOOP } from './loop.ts';
import { MODELS } from './models.ts';
import { RESULTS } from './results.ts';
import { SCOPE } from './scope.ts';
import { SIMULATION } from './simulation.ts';
import type { ValueType } from './value-types.ts';

/** Every setting, in the order of the inputs, the flags and the tables. */
export const SETTINGS = [
  ...MODELS,
  ...ENDPOINTS_OF_ROLES,
  ...EFFORTS_OF_ROLES,
  ...SIMULATION,
  ...SCOPE,
  ...LOOP,
  ...BUDGET,
  ...RESULTS,
] as const;

type Entry = (typeof SETTINGS)[number];
type ValueOf<Each extends Entry> = Each['type'] extends ValueType<infer Value> ? Value : never;
type WithDefault = Extract<Entry, { readonly default: string }>;

type Values = { [Each in WithDefault as Each['name']]: ValueOf<Each> } & {
  [Each in Exclude<Entry, WithDefault> as Each['name']]?: ValueOf<Each> | undefined;
};

export type SettingName = Entry['name'];

/** The value of every setting, by its name; one without a default may be absent. */
export type RunSettings = { [Name in keyof Values]: Values[Name] };
