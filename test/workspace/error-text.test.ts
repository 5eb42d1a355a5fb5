import { expect, it } from 'vitest';
import { isErrorText } from '../../src/workspace/error-text.ts';

it.each([
  // openai-python and anthropic-sdk-python, _base_client.py and _exceptions.py; MetaGPT issues 592 and 1775.
  "Error code: 404 - {'error': {'message': 'Not Found'}}",
  "Error code: 401 - {'error': {'message': 'Incorrect API key provided', 'code': 'invalid_api_key'}}",
  'Error code: 500',
  'Connection error.',
  'Request timed out.',
  // MetaGPT issue 201 and 56: tenacity.
  'RetryError[<Future at 0x11cf6d4d0 state=finished raised InvalidRequestError>]',
  'Error communicating with OpenAI: HTTPSConnectionPool(host=…',
  'litellm.RateLimitError: RateLimitError: OpenAIException - x',
  "This model's maximum context length is 4097 tokens. However, you requested 5000 tokens",
  'Rate limit reached for gpt-4 in organization org-x on tokens per min.',
  '429 RESOURCE_EXHAUSTED. {"error": {"code": 429}}',
  '429 You exceeded your current quota, please check your plan',
  'All connection attempts failed',
  'Server disconnected without sending a response.',
  'peer closed connection without sending complete message body (incomplete chunked read)',
  "Client error '401 Unauthorized' for url 'https://x.example/v1/chat/completions'",
  'Cannot connect to host x.example:443 ssl:default [Connect call failed]',
  "502, message='Bad Gateway', url='https://x.example'",
  "HTTPSConnectionPool(host='x.example', port=443): Max retries exceeded",
  '[Errno 111] Connection refused',
  '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed',
  "'NoneType' object is not subscriptable",
  "'str' object has no attribute 'choices'",
  'Expecting value: line 1 column 1 (char 0)',
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body></html>',
  'upstream connect error or disconnect/reset before headers. reset reason: overflow',
])('an error of the original: %s', (text) => {
  expect(isErrorText(text)).toBe(true);
  expect(isErrorText(`  ${text}\n`)).toBe(true);
});

it.each([
  '',
  'None',
  'Error codes 404 and 410 differ: the second one is final.',
  'Connection error. Please check your cable, then try again.',
  'The request timed out.',
  "It says 'NoneType' object is not subscriptable because the function returns None.",
  '404 words about the sea.',
  '429 BC was the year of the plague.',
  '<html><head><title>My page</title></head></html>',
  '[Errno] is printed first.',
  'Rate limiting protects a server.',
])('an answer: %s', (text) => expect(isErrorText(text)).toBe(false));
