import { type Document, isScalar, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { Case, Check, Message } from '../spo/types.ts';
import { countTrailing } from './count-trailing.ts';
import { byteSize, decodeText, MAXIMUM_BYTES, size, type TextFault } from './decode-text.ts';
import { describeIssue, describeUnknownKey } from './describe-problem.ts';
import type { FileProblem, ParsedPromptFile, PromptEntry, WriteBack } from './prompt-file.ts';
import { readYaml } from './read-yaml.ts';
import { replaceScalar } from './replace-scalar.ts';
import { replacedLines } from './replaced-lines.ts';
import { locationAt } from './source-location.ts';
import { type SpoTemplate, spoTemplateSchema } from './spo-template.ts';
import { issueDetails } from './template-parts.ts';
import { toChecks } from './to-checks.ts';
import { keyPlaces, placeOf } from './yaml-place.ts';

const PROMPT_PATH = ['prompt'];

/** More are not of use to anybody; the last one then says how many were left out. */
const MAXIMUM_PROBLEMS = 100;

/**
 * Reads a prompt file in the format of SPO templates. Never throws, whatever the bytes: an invalid file
 * comes back with its problems in the order of their places.
 *
 * @param path names the file in problems and keys the prompt's random streams
 */
export function parsePromptFile(path: string, bytes: Uint8Array): ParsedPromptFile {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, path, problems: listProblems(path, decoded.text, [decoded.fault]) };
  const { text } = decoded;
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: false, path, problems: listProblems(path, text, yaml.faults) };
  const template = spoTemplateSchema.safeParse(yaml.value);
  if (!template.success) {
    const faults = template.error.issues.flatMap((issue) => issueFaults(issue, yaml.document, yaml.value));
    return { ok: false, path, problems: listProblems(path, text, faults) };
  }
  return { ok: true, path, text, prompts: [toEntry(path, text, yaml.document, template.data)] };
}

function toEntry(
  path: string,
  text: string,
  document: Document<ParsedNode>,
  template: SpoTemplate,
): PromptEntry {
  const checks = toChecks(template.checks);
  return {
    name: '',
    spec: {
      key: path,
      prompt: template.prompt,
      requirements: template.requirements,
      count: template.count,
      cases: template.qa.map((item) => toCase(item, checks)),
      render: renderMessages,
    },
    location: locationAt(path, text, placeOf(document, PROMPT_PATH)),
    replacePrompt: (prompt) => replacePrompt(text, prompt),
    replacedLines: (prompt) => {
      const written = replacePrompt(text, prompt);
      const node = document.getIn(PROMPT_PATH, true);
      if (!written.ok || !isScalar(node) || !node.range) return null;
      const [start, end] = node.range;
      return replacedLines(text, written.text, [start, end]);
    },
  };
}

function toCase(item: SpoTemplate['qa'][number], fileChecks: readonly Check[]): Case {
  const checks = [...fileChecks, ...toChecks(item.checks, fileChecks)];
  return {
    question: item.question,
    ...(typeof item.answer === 'string' ? { answer: item.answer } : {}),
    ...(checks.length > 0 ? { checks } : {}),
  };
}

/** The line ends that a block scalar leaves behind the prompt do not widen the one blank line. */
function renderMessages(prompt: string, testCase: Case): readonly Message[] {
  const instructions = prompt.slice(0, prompt.length - countTrailing(prompt, '\n'));
  return [{ role: 'user', content: `${instructions}\n\n${testCase.question}` }];
}

function replacePrompt(text: string, prompt: string): WriteBack {
  if (!/\S/.test(prompt)) return { ok: false, reason: 'A prompt file cannot hold a blank prompt.' };
  const written = replaceScalar(text, PROMPT_PATH, prompt);
  const bytes = written.ok ? byteSize(written.text) : 0;
  if (bytes <= MAXIMUM_BYTES) return written;
  const reason = `The file would have ${size(bytes)}, more than the ${size(MAXIMUM_BYTES)} that a prompt file may have.`;
  return { ok: false, reason };
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

function listProblems(path: string, text: string, faults: readonly TextFault[]): readonly FileProblem[] {
  const sorted = faults.toSorted((left, right) => left.offset - right.offset);
  const shown = sorted.slice(0, MAXIMUM_PROBLEMS);
  const next = sorted[MAXIMUM_PROBLEMS];
  if (next) {
    const more = sorted.length - MAXIMUM_PROBLEMS;
    shown.push({
      offset: next.offset,
      message: `and ${more.toLocaleString('en-US')} more problems from here on`,
    });
  }
  return shown.map(({ offset, message }) => ({ location: locationAt(path, text, offset), message }));
}
