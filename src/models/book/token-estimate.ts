import type { Message } from '../../spo/types.ts';

/** Every chat format wraps messages in tokens of its own: as many bytes are counted for a message and for a call. */
const BYTES_AROUND_MESSAGE = 16;
const BYTES_AROUND_CALL = 32;

/** Reports that an estimate goes by. */
const RECENT = 32;

/** The next text may be a little denser than the densest of the recent ones. */
const MARGIN = 1.1;

/** Learns from one endpoint's reports how many tokens a call takes. */
export interface TokenEstimate {
  /** Input tokens that a call of this size can have at most, as far as anybody can know. */
  readonly most: (bytes: number) => number;
  /** Input tokens that it has by what the endpoint reported so far; `most` while it reported nothing. */
  readonly likely: (bytes: number) => number;
  /** Output tokens to reckon with when `allowed` are asked for: endpoints have gone beyond what was asked. */
  readonly output: (allowed: number) => number;
  /** Takes in what a reply reported. */
  readonly learn: (report: TokenReport) => void;
}

export interface TokenReport {
  /** `requestBytes` of the call. */
  readonly bytes: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Output tokens that were asked for at most. */
  readonly allowed: number;
}

/** UTF-8 bytes of the messages with what surrounds them. */
export function requestBytes(messages: readonly Message[]): number {
  const bytes = messages.map(({ content }) => Buffer.byteLength(content) + BYTES_AROUND_MESSAGE);
  return bytes.reduce((sum, each) => sum + each, BYTES_AROUND_CALL);
}

/**
 * An estimate that knows nothing yet. Byte-level tokenizers make at most one token of a byte
 * (https://github.com/openai/tiktoken), so that is the bound until an endpoint reports more, as one does that
 * puts hidden text in front of every call.
 */
export function createTokenEstimate(): TokenEstimate {
  const reports: TokenReport[] = [];
  let longestOverrun = 0;
  const densest = (densityOf: (report: TokenReport) => number) =>
    MARGIN * Math.max(...reports.map(densityOf));

  const most = (bytes: number) =>
    Math.ceil(
      bytes *
        Math.max(
          1,
          densest((report) => report.promptTokens / report.bytes),
        ),
    );
  // Without what surrounds a call, or short texts would make long ones seem lighter than they are.
  const textDensity = ({ promptTokens, bytes }: TokenReport) =>
    promptTokens / Math.max(1, bytes - BYTES_AROUND_CALL - BYTES_AROUND_MESSAGE);
  const likely = (bytes: number) =>
    reports.length === 0 ? most(bytes) : Math.min(most(bytes), Math.ceil(bytes * densest(textDensity)));

  return {
    most,
    likely,
    output: (allowed) => Math.max(allowed, longestOverrun),
    learn(report) {
      const { allowed, completionTokens, promptTokens } = report;
      if (promptTokens > 0) reports.push(report);
      if (reports.length > RECENT) reports.shift();
      if (completionTokens > allowed) longestOverrun = Math.max(longestOverrun, completionTokens);
    },
  };
}
