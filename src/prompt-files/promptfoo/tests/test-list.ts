import { quote } from '../../yaml/quote.ts';
import type { YamlPath } from '../../yaml/yaml-place.ts';
import { extensionOf, isPattern, type ReadingContext, readNamedYaml } from '../context.ts';
import type { ConfigurationPart } from '../findings.ts';
import { defaultTestFileSchema, type Test, testFileSchema } from '../schema.ts';
import type { Unusable } from './variables.ts';

/** A test, or the defaults of all tests, where they stand. */
export interface PlacedTest {
  readonly test: Test;
  readonly part: ConfigurationPart;
  readonly path: YamlPath;
}

const YAML_FILES = new Set(['.yaml', '.yml', '.json']);

/** What all tests start from. */
export function readDefaults(context: ReadingContext): PlacedTest {
  const { configuration, root, findings } = context;
  const path = ['defaultTest'];
  const { defaultTest } = configuration;
  if (typeof defaultTest !== 'string') return { test: defaultTest ?? {}, part: root, path };
  const part = readNamedYaml(context, root, path, defaultTest);
  const parsed = part && defaultTestFileSchema.safeParse(part.value);
  if (part && parsed && !parsed.success) findings.refuseIssues(part, parsed.error);
  return { test: parsed?.data ?? {}, part: part ?? root, path: [] };
}

/**
 * The tests of a configuration and of the files that it names; one without anything where there are none.
 * @param leftOut takes what cannot be used
 */
export function readTestList(context: ReadingContext, leftOut: Unusable[]): readonly PlacedTest[] {
  const { configuration, root } = context;
  const { tests } = configuration;
  if (typeof tests === 'string') return readFile(context, ['tests'], tests, leftOut);
  if (!tests || tests.length === 0) return [{ test: {}, part: root, path: ['tests'] }];
  return tests.flatMap((test, index): readonly PlacedTest[] => {
    const path = ['tests', index];
    if (typeof test === 'string') return readFile(context, path, test, leftOut);
    if (typeof test.path === 'string') return readFile(context, [...path, 'path'], test.path, leftOut);
    return [{ test, part: root, path }];
  });
}

function readFile(
  context: ReadingContext,
  path: YamlPath,
  reference: string,
  leftOut: Unusable[],
): readonly PlacedTest[] {
  const { root, findings } = context;
  if (isPattern(reference) || !YAML_FILES.has(extensionOf(reference))) {
    const sentence = `expected the name of a YAML or JSON file of tests, found ${quote(reference)}`;
    leftOut.push({ part: root, path, sentence });
    return [];
  }
  const part = readNamedYaml(context, root, path, reference);
  if (part === null) return [];
  const parsed = testFileSchema.safeParse(part.value);
  if (!parsed.success) {
    findings.refuseIssues(part, parsed.error);
    return [];
  }
  return parsed.data.flatMap((test, index): readonly PlacedTest[] => {
    if (typeof test !== 'string') return [{ test, part, path: [index] }];
    leftOut.push({ part, path: [index], sentence: `expected a test, found the text ${quote(test)}` });
    return [];
  });
}
