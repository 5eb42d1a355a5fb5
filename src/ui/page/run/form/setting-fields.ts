/** The settings of the form, by the names of the action's inputs, and what stands for a blank one. */
export const LOOP_FIELDS = [
  { name: 'max-rounds', fallback: '10' },
  { name: 'sample-size', fallback: '3' },
] as const;

export const MORE_FIELDS = [
  { name: 'patience', fallback: '3' },
  { name: 'seed', fallback: '0' },
] as const;

export const BUDGET_FIELDS = ['max-calls', 'max-tokens', 'max-cost-usd', 'max-minutes'] as const;

/** Rules that the form offers for `ballots`; the first is the default. */
export const BALLOT_RULES = ['auto', 'auto-fast', '2', '4', '6', '8', '10'] as const;

export type SettingField =
  | (typeof LOOP_FIELDS)[number]['name']
  | (typeof MORE_FIELDS)[number]['name']
  | (typeof BUDGET_FIELDS)[number]
  | 'ballots';
