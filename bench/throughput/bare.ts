// As many calls as argument 2 says, over the openai client alone, at most argument 3 at once.
import OpenAI from 'openai';
import { sideBySide } from '../../src/machine/side-by-side.ts';
import { report } from './measure.ts';

const [baseURL = '', calls = '0', concurrency = '1'] = process.argv.slice(2);
const client = new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0 });
const messages = [{ role: 'user' as const, content: 'version 0\n\none' }];

await report(async () => {
  const call = async () => client.chat.completions.create({ model: 'm', messages });
  await sideBySide(Array<typeof call>(Number(calls)).fill(call), Number(concurrency));
});
