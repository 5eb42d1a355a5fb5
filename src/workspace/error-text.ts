/**
 * What the Python original stores in the place of an answer when a call failed: the text of the exception (`str(e)`), of
 * whichever library it came from. Each is anchored at the start, and most to the end: an answer may well be about errors.
 */
const ERROR_TEXTS: readonly RegExp[] = [
  // The SDKs of OpenAI and Anthropic: a status with its body, and no reply at all.
  /^Error code: \d{3}( - |$)/,
  /^(Connection error|Request timed out)\.$/,
  /^Request timed out or interrupted\. /,
  // LiteLLM, tenacity and the older SDK of OpenAI.
  /^litellm\.\w+(Error|Exception|Timeout)\b/,
  /^RetryError\[<Future at 0x[\da-f]+ state=finished raised \w+>\]$/,
  /^Error communicating with OpenAI\b/,
  /^(Rate limit reached for|You exceeded your current quota,|Incorrect API key provided:|The server had an error while processing your request)/,
  /^This model's maximum context length is \d+ tokens\b/,
  // Google's SDK: a status of HTTP before the words.
  /^[45]\d\d ((RESOURCE_EXHAUSTED|UNAVAILABLE|INTERNAL|INVALID_ARGUMENT|PERMISSION_DENIED|UNAUTHENTICATED|NOT_FOUND|DEADLINE_EXCEEDED|FAILED_PRECONDITION)\b|You exceeded|Resource has been exhausted|models\/|API key not valid|User location is not supported)/,
  // httpx, aiohttp, requests and the operating system below them.
  /^(All connection attempts failed|Server disconnected( without sending a response\.)?|The read operation timed out)$/,
  /^peer closed connection without sending complete message body\b/,
  /^(Client error|Server error) '\d{3} [^']*' for url '/,
  /^Cannot connect to host \S+ ssl:/,
  /^\d{3}, message=/,
  /^HTTPS?ConnectionPool\(host=/,
  /^\[(Errno -?\d+|WinError \d+|SSL: [A-Z_]+|X509: [A-Z_]+)\] /,
  // Python, over a reply of another form than expected.
  /^'\w+' object (is not (subscriptable|iterable|callable)|has no attribute '\w+')$/,
  /^list index out of range$/,
  /^Expecting value: line \d+ column \d+ \(char \d+\)$/,
  // A gateway's page, which the SDK passes on where the body is no JSON.
  /^<(!doctype html|html)\b.{0,2000}?<title>[^<]{0,100}\b[45]\d\d\b/is,
  /^upstream (connect error or disconnect\/reset before headers|request timeout)\b/,
];

/** True for a text that tells of a failed call, and of no prompt. */
export function isErrorText(answer: string): boolean {
  const text = answer.trim();
  return ERROR_TEXTS.some((pattern) => pattern.test(text));
}
