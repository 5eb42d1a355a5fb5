/** The settings of the form, by the names of the action's inputs, and what stands for a blank one. */
export declare const LOOP_FIELDS: readonly [{
    readonly name: 'max-rounds';
    readonly fallback: '10';
}, {
    readonly name: 'sample-size';
    readonly fallback: '3';
}];
export declare const MORE_FIELDS: readonly [{
    readonly name: 'patience';
    readonly fallback: '3';
}, {
    readonly name: 'seed';
    readonly fallback: '0';
}];
export declare const BUDGET_FIELDS: readonly ['max-calls', 'max-tokens', 'max-cost-usd', 'max-minutes'];
/** Rules that the form offers for `ballots`; the first is the default. */
export declare const BALLOT_RULES: readonly ['auto', 'auto-fast', '2', '4', '6', '8', '10'];
export type SettingField = (typeof LOOP_FIELDS)[number]['name'] | (typeof MORE_FIELDS)[number]['name'] | (typeof BUDGET_FIELDS)[number] | 'ballots';
