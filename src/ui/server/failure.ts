import { type ErrorCode, SpoError } from '../../spo/errors.ts';
import type { ApiFailure } from '../api.ts';

/** What the server does not do for a request, and why. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly remedy: string;

  constructor(status: RefusalStatus, message: string, remedy = '') {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.remedy = remedy;
  }
}

/**
 * Reads from a request. A page that is closed or loaded anew while it sends leaves a body without an end, which is no defect.
 * @throws Refusal
 */
export async function readRequest<Result>(from: () => Promise<Result>): Promise<Result> {
  try {
    return await from();
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal(400, 'The request ended before its body did.');
  }
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422;

export interface FailureReply {
  readonly status: RefusalStatus | 500 | 502;
  readonly body: ApiFailure;
}

const STATUSES: Partial<Record<ErrorCode, FailureReply['status']>> = {
  conflict: 409,
  'not-found': 404,
  workspace: 422,
  'model-unauthorized': 502,
  'model-not-found': 502,
  'model-request-refused': 502,
  'model-rate-limited': 502,
  'model-unavailable': 502,
  'model-bad-reply': 502,
  'model-timeout': 502,
};

/** An error as the page is told of it; null for a defect, of which the page is told nothing. */
export function failureReply(error: unknown): FailureReply | null {
  if (error instanceof Refusal)
    return { status: error.status, body: { message: error.message, remedy: error.remedy } };
  if (!(error instanceof SpoError)) return null;
  return { status: STATUSES[error.code] ?? 422, body: failureOf(error) };
}

/** What the page shows of an error. */
export function failureOf({ message, remedy = '', location }: SpoError): ApiFailure {
  const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column} `;
  return { message: `${place}${message}`, remedy };
}

/** What the page shows of a defect. */
export const DEFECT: ApiFailure = {
  message: 'This is a defect of spo.',
  remedy: 'The terminal that runs it has the details; please report them.',
};
