/** What went wrong, as a word that programs can test. */
export const ERROR_CODES = [
  'bad-input',
  'conflict',
  'not-found',
  'invalid-prompt-file',
  'model-unauthorized',
  'model-not-found',
  'model-request-refused',
  'model-rate-limited',
  'model-unavailable',
  'model-bad-reply',
  'model-timeout',
  'forge-unauthorized',
  'forge-permission',
  'forge-not-found',
  'forge-unavailable',
  'branch-not-ours',
  'git',
  'workspace',
  'budget-exhausted',
  'incomplete',
  'interrupted',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A place in a text file; line and column count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface SpoErrorDetails {
  /** One sentence: what the user can do about it. */
  readonly remedy?: string;
  /** Facts behind the message: status, request id, first 500 characters of a reply. */
  readonly evidence?: Readonly<Record<string, string | number | boolean | null>>;
  readonly location?: SourceLocation;
  /** True when the same request may succeed later. */
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** The one error type of the project; anything else that is thrown is a defect and keeps its stack. */
export class SpoError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string | undefined;
  readonly evidence: Readonly<Record<string, string | number | boolean | null>>;
  readonly location: SourceLocation | undefined;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, details: SpoErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'SpoError';
    this.code = code;
    this.remedy = details.remedy;
    this.evidence = details.evidence ?? {};
    this.location = details.location;
    this.retryable = details.retryable ?? false;
  }
}

const CASE_FAULTS: ReadonlySet<ErrorCode> = new Set([
  'model-rate-limited',
  'model-unavailable',
  'model-bad-reply',
  'model-timeout',
]);

/** True for a fault that may hit one call and spare the next; anything else would hit every call and ends the run. */
export function isCaseFault(error: unknown): error is SpoError {
  return error instanceof SpoError && CASE_FAULTS.has(error.code);
}

/** True for a refusal of the text of one call: it says nothing of the endpoint, and nothing of another text. */
export function isAboutText(error: unknown): error is SpoError {
  return isCaseFault(error) && error.evidence.aboutText === true;
}

const OUTAGES: ReadonlySet<ErrorCode> = new Set(['model-rate-limited', 'model-unavailable', 'model-timeout']);

/** True for a call that got no reply at all, retries included: it says something of the endpoint and nothing of a prompt. */
export function isOutage({ code }: SpoError): boolean {
  return OUTAGES.has(code);
}

/** What a run was stopped by, if that is what the error says; anything else is a fault. */
export function stopOf(error: unknown): 'budget' | 'signal' | null {
  if (!(error instanceof SpoError)) return null;
  if (error.code === 'budget-exhausted') return 'budget';
  return error.code === 'interrupted' ? 'signal' : null;
}

/** `message` and remedy on one line, for logs and annotations. */
export function errorLine(error: SpoError): string {
  const place = error.location
    ? `${error.location.file}:${error.location.line}:${error.location.column} `
    : '';
  const remedy = error.remedy ? ` ${error.remedy}` : '';
  return `${place}${error.message}${remedy}`.replaceAll(/\s*[\r\n]\s*/g, ' ');
}
