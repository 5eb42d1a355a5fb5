import type { Document, ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { PromptSource } from '../prompt-format.ts';
import { issueDetails } from '../spo-template/template-parts.ts';
import type { TextFault } from '../yaml/decode-text.ts';
import { keyPlaces, placeOf, type YamlPath } from '../yaml/yaml-place.ts';
import { atPath, describeIssue, describeUnknownKey } from './describe-problem.ts';

/** What a schema refused in a source, at its places. */
export function schemaFaults(
  error: Pick<z.core.$ZodError, 'issues'>,
  { document, value }: Pick<PromptSource, 'document' | 'value'>,
): TextFault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, document, value));
}

/**
 * A sentence on what stands at a path of a source, at its place.
 * @param isKey true where the key at the end of the path is meant, not what it holds
 */
export function faultAt(
  { document }: Pick<PromptSource, 'document'>,
  path: YamlPath,
  sentence: string,
  isKey = false,
): TextFault {
  return { offset: placeAt(document, path, isKey), message: atPath(path, sentence) };
}

function issueFaults(
  issue: z.core.$ZodIssue,
  document: Document<ParsedNode>,
  value: unknown,
): readonly TextFault[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ offset: issuePlace(issue, document), message: describeIssue(issue, value) }];
  }
  const places = keyPlaces(document, issue.path);
  const mappingPlace = placeOf(document, issue.path);
  return issue.keys.map((key) => ({
    offset: places.get(key) ?? mappingPlace,
    message: describeUnknownKey(issue, key),
  }));
}

function issuePlace(issue: z.core.$ZodIssue, document: Document<ParsedNode>): number {
  return placeAt(document, issue.path, issueDetails(issue)?.isKey ?? false);
}

function placeAt(document: Document<ParsedNode>, path: YamlPath, isKey: boolean): number {
  const place = placeOf(document, path);
  return isKey ? (keyPlaces(document, path.slice(0, -1)).get(String(path.at(-1))) ?? place) : place;
}
