import { buildModels } from '../../../../src/models/run/run-models.ts';
import { readSettings } from '../../../../src/settings/run-settings.ts';
import { isCaseFault, SpoError } from '../../../../src/spo/errors.ts';
import { seededRandomness } from '../../../../src/spo/random.ts';
import { fakeClock } from '../../fake-clock.ts';
import { completion, rawServer } from '../../raw-server.ts';
import { ask } from '../../requests.ts';

/** What comes of a call: an answer, one lost call in a run that goes on, or the end of the run. */
export type Outcome = 'answer' | 'lost call' | 'end of the run';

/** What an endpoint sends in one situation, and what comes of it. */
export interface EndpointCase {
  readonly endpoint: string;
  readonly when: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body: string | Buffer | object;
  /** Whether a request is answered so; by default the first one, and all others with an answer. */
  readonly answers?: (request: Readonly<Record<string, unknown>>, number: number) => boolean;
  /** The question; a short one by default. */
  readonly question?: string;
  readonly outcome: Outcome;
  /** What the log or the error says of it. */
  readonly says?: RegExp;
  /** Where it is described: a page, a file of the server's source, or an issue. */
  readonly source: string;
}

export interface Played {
  readonly outcome: Outcome;
  /** As the document has it. */
  readonly description: string;
  readonly requests: readonly Readonly<Record<string, unknown>>[];
}

/** Puts a question to a judge behind an endpoint that answers as a case says. */
export async function play(given: EndpointCase): Promise<Played> {
  const { status, headers, body, question = 'Which is better?' } = given;
  const { answers = (_, number) => number === 1 } = given;
  const server = await rawServer((response, request) => {
    if (!answers(request.body, server.requests.length)) {
      response.writeHead(200).end(JSON.stringify(completion({ content: 'fine' })));
      return;
    }
    const isBytes = typeof body === 'string' || Buffer.isBuffer(body);
    response.writeHead(status, { ...(isBytes ? {} : { 'content-type': 'application/json' }), ...headers });
    response.end(isBytes ? body : JSON.stringify(body));
  });
  const settings = readSettings(
    {
      'base-url': server.baseUrl,
      'api-key': 'sk-not-a-secret',
      'optimize-model': 'm',
      'evaluate-model': 'm',
      'execute-model': 'm',
      'evaluate-temperature': '0.3',
    },
    (name) => name,
  );
  const clock = fakeClock();
  const started = clock.now();
  const stack = await buildModels(settings, {
    clock,
    random: seededRandomness(0),
    environment: {},
    journal: null,
  });
  const { models } = await stack.forPrompt();
  const plain = (text: string) => text.replaceAll(/m at 127\.0\.0\.1:\d+:? /g, '').replaceAll(/\s+/g, ' ');
  const bodies = () => server.requests.map((request) => request.body);
  try {
    await models.judge.complete(ask(question, 'evaluate'));
    const seconds = Math.round((clock.now() - started) / 1000);
    const again = bodies().length > 1 ? `asks again${seconds > 0 ? ` after ${seconds} s` : ''}, and ` : '';
    const notices = stack.notices().map((notice) => ` Log: “${plain(notice)}”`);
    return {
      outcome: 'answer',
      description: `${again}takes the answer.${notices.join('')}`,
      requests: bodies(),
    };
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    const outcome = isCaseFault(error) ? 'lost call' : 'end of the run';
    const what = outcome === 'lost call' ? 'this call is lost, and the run goes on' : 'the run ends';
    const description = `${what}: “${plain(error.message)} ${error.remedy ?? ''}”`;
    return { outcome, description, requests: bodies() };
  }
}
