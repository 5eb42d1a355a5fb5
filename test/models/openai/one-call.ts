// Run as a process of its own, since Node.js reads NODE_EXTRA_CA_CERTS only when it starts.
import { createTransport } from '../../../src/models/openai/connection/keep-alive-fetch.ts';
import { proxyAgents } from '../../../src/models/openai/connection/proxy.ts';
import { openAiModel } from '../../../src/models/openai/openai-model.ts';
import { SpoError } from '../../../src/spo/errors.ts';

const [, , baseUrl = '', calls = '1'] = process.argv;
const fetch = createTransport(proxyAgents(process.env));
const model = openAiModel({ baseUrl, apiKey: 'secret-key', model: 'm', fetch });
const draw = { file: 'prompts/poem.yaml', phase: 'round 1', number: 0 };
try {
  for (let call = 0; call < Number(calls); call++) {
    const messages = [{ role: 'user', content: 'hi' }] as const;
    const attempt = await model.attempt({ role: 'execute', messages, draw });
    if (!attempt.ok) throw attempt.error;
    console.log(JSON.stringify(attempt.text));
  }
} catch (error) {
  if (!(error instanceof SpoError)) throw error;
  const { code, message, remedy, retryable } = error;
  console.log(JSON.stringify({ code, message, remedy, retryable }));
}
