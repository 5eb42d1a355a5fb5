import { LLMock } from '@copilotkit/aimock';
import { gradedReply } from '../../test/support/graded-models.ts';
import { digest } from './neutral.ts';

export interface RecordedModels extends AsyncDisposable {
  readonly baseUrl: string;
  /** One line for each request: parameters as they were sent, and the hash of the messages. */
  readonly requests: string[];
}

/**
 * The graded models, whose answers depend on how often the same was asked before, not on what came between.
 * @param port always the same for a scenario: the address is part of what makes a run the same run
 */
export async function startRecordedModels(port: number): Promise<RecordedModels> {
  const server = new LLMock({ port, host: '127.0.0.1', logLevel: 'silent' });
  const requests: string[] = [];
  const asked = new Map<string, number>();
  server.on({ predicate: () => true }, async (request) => {
    const { model, messages, ...parameters } = request as typeof request & Record<string, unknown>;
    const content = messages.map((message) => String(message.content)).join('\n');
    const sent = Object.fromEntries(
      Object.entries(parameters).filter(([name, value]) => !name.startsWith('_') && value !== undefined),
    );
    requests.push(`${model} ${JSON.stringify(sent)} ${digest(JSON.stringify(messages))}`);
    if (model.startsWith('no-such-model')) {
      return {
        error: { message: `The model ${model} does not exist.`, code: 'model_not_found' },
        status: 404,
      };
    }
    const draw = (asked.get(content) ?? 0) + 1;
    asked.set(content, draw);
    return {
      content: gradedReply(model, content, draw),
      usage: { prompt_tokens: 100, completion_tokens: 20 },
    };
  });
  await server.start();
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    [Symbol.asyncDispose]: async () => {
      await server.stop();
    },
  };
}
