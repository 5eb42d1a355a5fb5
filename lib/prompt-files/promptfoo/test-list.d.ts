import type { YamlPath } from '../yaml-place.ts';
import { type ReadingContext } from './context.ts';
import type { ConfigurationPart } from './findings.ts';
import { type Test } from './schema.ts';
import type { Unusable } from './variables.ts';
/** A test, or the defaults of all tests, where they stand. */
export interface PlacedTest {
    readonly test: Test;
    readonly part: ConfigurationPart;
    readonly path: YamlPath;
}
/** What all tests start from. */
export declare function readDefaults(context: ReadingContext): PlacedTest;
/**
 * The tests of a configuration and of the files that it names; one without anything where there are none.
 * @param leftOut takes what cannot be used
 */
export declare function readTestList(context: ReadingContext, leftOut: Unusable[]): readonly PlacedTest[];
