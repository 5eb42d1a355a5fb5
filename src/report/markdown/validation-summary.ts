import type { SourceLocation } from '../../spo/errors.ts';
import { codeText, inlineText } from '../words/inline-text.ts';

interface PlacedText {
  readonly location: SourceLocation;
  readonly message: string;
}

/** What a run without a key found. */
export interface Validation {
  readonly paths: readonly string[];
  readonly problems: readonly PlacedText[];
  /** What valid files hold and no run uses. */
  readonly notices: readonly PlacedText[];
  readonly headSha: string;
}

const MOST_ROWS = 200;

/** The outcome in one plain line. */
export function validationHeadline({ paths, problems }: Validation): string {
  const invalid = new Set(problems.map(({ location }) => location.file)).size;
  const files = paths.length === 1 ? '1 prompt file' : `${paths.length} prompt files`;
  return `SPO: ${files} validated, ${invalid === 0 ? 'none' : invalid} invalid.`;
}

/** Why a fork's run did no more, and what a maintainer can do about it. */
export function forkSentence({ headSha }: Validation): string {
  return `This pull request comes from a fork, so that its run has no model key and a token that can only read: the prompt files were validated, and nothing else ran. Somebody with write access can look at the change and comment "/spo check ${headSha}", or add the label spo-check, in a repository with one of the workflows for forks (docs/examples).`;
}

/** The job summary of such a run. */
export function renderValidation(validation: Validation): string {
  const warnings = validation.notices.map((notice) => ({ ...notice, message: `warning: ${notice.message}` }));
  const findings = [...validation.problems, ...warnings];
  const rows = findings
    .slice(0, MOST_ROWS)
    .map(
      ({ location: { file, line, column }, message }) =>
        `| ${codeText(file)} | ${line}:${column} | ${inlineText(message)} |`,
    );
  const hidden = findings.length - rows.length;
  return [
    `### ${validationHeadline(validation)}`,
    '',
    ...(rows.length === 0 ? [] : ['| file | place | problem |', '|---|---|---|', ...rows, '']),
    ...(hidden > 0 ? [`${hidden} more are not shown.`, ''] : []),
    // The SHA stands in code, where it can be copied: a line of plain text would break it up.
    forkSentence(validation).replace(/"(\/spo check \w+)"/, '`$1`'),
    '',
  ].join('\n');
}
