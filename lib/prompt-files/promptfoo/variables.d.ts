import type { YamlPath } from '../yaml-place.ts';
import { type ReadingContext } from './context.ts';
import type { ConfigurationPart } from './findings.ts';
/** What stands for the placeholders in one case. */
export type Variables = Readonly<Record<string, string>>;
/** The value of a variable with its place. */
export interface GivenValue {
    readonly part: ConfigurationPart;
    readonly path: YamlPath;
    readonly value: unknown;
}
/** Why a test cannot be used. */
export interface Unusable {
    readonly part: ConfigurationPart;
    readonly path: YamlPath;
    readonly sentence: string;
}
/** Most cases of a configuration. */
export declare const MOST_CASES = 1000;
/**
 * The cases of one test: one for each combination of the values that are lists.
 * @returns why the test cannot be used; no case where a problem was found in it
 */
export declare function casesOf(context: ReadingContext, given: ReadonlyMap<string, GivenValue>): readonly Variables[] | Unusable;
