import type { Check } from '../../spo/types.ts';
import type { ReadingContext } from './context.ts';
import { type Variables } from './variables.ts';
/** A case before it is known which prompt it is put to. */
export interface TestCase {
    readonly description: string;
    readonly variables: Variables;
    readonly checks: readonly Check[];
    readonly requirements: readonly string[];
    readonly references: readonly string[];
}
/**
 * The cases of a configuration; a single one without variables where it has no tests. A test that cannot be used is left
 * out and named; nothing else being there is a problem.
 * @param areTransformed whether the providers change answers before they are tested
 */
export declare function readTests(context: ReadingContext, areTransformed: boolean): readonly TestCase[];
