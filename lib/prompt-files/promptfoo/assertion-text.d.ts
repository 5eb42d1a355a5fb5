import type { Variables } from './variables.ts';
/** Why an assertion is not used. */
export interface Refusal {
    readonly reason: string;
}
/** The texts that an assertion's values are in one case, at least one. */
export declare function textsOf(values: readonly unknown[], variables: Variables): readonly string[] | Refusal;
export declare function isRefusal(found: object): found is Refusal;
/** Texts between commas, as tables have them; quotes hold commas together. */
export declare function commaSeparated(value: unknown): readonly unknown[];
