import type { Document, ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { TextFault } from './decode-text.ts';
import { describeIssue, describeUnknownKey } from './describe-problem.ts';
import type { PromptSource } from './prompt-format.ts';
import { issueDetails } from './template-parts.ts';
import { keyPlaces, placeOf } from './yaml-place.ts';

/** What a schema refused in a source, at its places. */
export function schemaFaults(
  error: z.core.$ZodError,
  { document, value }: Pick<PromptSource, 'document' | 'value'>,
): TextFault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, document, value));
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
  const place = placeOf(document, issue.path);
  if (!issueDetails(issue)?.isKey) return place;
  return keyPlaces(document, issue.path.slice(0, -1)).get(String(issue.path.at(-1))) ?? place;
}
