// As many calls as argument 2 says, over the openai client alone, at most argument 3 at once.
import OpenAI from 'openai';
import PQueue from 'p-queue';
import { report } from './measure.ts';

const [baseURL = '', calls = '0', concurrency = '1'] = process.argv.slice(2);
const client = new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0 });
const queue = new PQueue({ concurrency: Number(concurrency) });
const messages = [{ role: 'user' as const, content: 'version 0\n\none' }];

await report(async () => {
  await Promise.all(
    Array.from({ length: Number(calls) }, () =>
      queue.add(() => client.chat.completions.create({ model: 'm', messages })),
    ),
  );
});
