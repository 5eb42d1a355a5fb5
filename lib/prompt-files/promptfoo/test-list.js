import { quote } from '../quote.js';
import { extensionOf, isPattern, readNamedYaml } from './context.js';
import { defaultTestFileSchema, testFileSchema } from './schema.js';
const YAML_FILES = new Set(['.yaml', '.yml', '.json']);
/** What all tests start from. */
export function readDefaults(context) {
    const { configuration, root, findings } = context;
    const path = ['defaultTest'];
    const { defaultTest } = configuration;
    if (typeof defaultTest !== 'string')
        return { test: defaultTest ?? {}, part: root, path };
    const part = readNamedYaml(context, root, path, defaultTest);
    const parsed = part && defaultTestFileSchema.safeParse(part.value);
    if (part && parsed && !parsed.success)
        findings.refuseIssues(part, parsed.error);
    return { test: parsed?.data ?? {}, part: part ?? root, path: [] };
}
/**
 * The tests of a configuration and of the files that it names; one without anything where there are none.
 * @param leftOut takes what cannot be used
 */
export function readTestList(context, leftOut) {
    const { configuration, root } = context;
    const { tests } = configuration;
    if (typeof tests === 'string')
        return readFile(context, ['tests'], tests, leftOut);
    if (!tests || tests.length === 0)
        return [{ test: {}, part: root, path: ['tests'] }];
    return tests.flatMap((test, index) => {
        const path = ['tests', index];
        if (typeof test === 'string')
            return readFile(context, path, test, leftOut);
        if (typeof test.path === 'string')
            return readFile(context, [...path, 'path'], test.path, leftOut);
        return [{ test, part: root, path }];
    });
}
function readFile(context, path, reference, leftOut) {
    const { root, findings } = context;
    if (isPattern(reference) || !YAML_FILES.has(extensionOf(reference))) {
        const sentence = `expected the name of a YAML or JSON file of tests, found ${quote(reference)}`;
        leftOut.push({ part: root, path, sentence });
        return [];
    }
    const part = readNamedYaml(context, root, path, reference);
    if (part === null)
        return [];
    const parsed = testFileSchema.safeParse(part.value);
    if (!parsed.success) {
        findings.refuseIssues(part, parsed.error);
        return [];
    }
    return parsed.data.flatMap((test, index) => {
        if (typeof test !== 'string')
            return [{ test, part, path: [index] }];
        leftOut.push({ part, path: [index], sentence: `expected a test, found the text ${quote(test)}` });
        return [];
    });
}
