import type { GithubPrompt } from './github-prompt-schema.ts';
/** An item of `testData` as text. */
export interface TestCase {
    readonly variables: Readonly<Record<string, string>>;
    readonly answer: string | undefined;
}
/** Numbers and truth values become text, lists and mappings JSON. */
export declare function readTestData({ testData }: Pick<GithubPrompt, 'testData'>): TestCase[];
