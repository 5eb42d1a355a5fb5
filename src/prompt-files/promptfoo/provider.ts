import { z } from 'zod';
import type { ExecutionSettings } from '../../settings/file-settings.ts';

/** Models of OpenAI for chats; what stands in front of other names is another interface. */
const MODEL = /^openai:(?:chat:|responses:)?((?:ft:\S+)|[^:\s]+)$/;
const INTERFACES = new Set([
  'chat',
  'responses',
  'assistant',
  'completion',
  'embedding',
  'image',
  'realtime',
]);

const configSchema = z.looseObject({
  temperature: z.number().min(0).max(2).nullish().catch(null),
  top_p: z.number().min(0).max(1).nullish().catch(null),
  max_tokens: z.int().positive().nullish().catch(null),
  max_completion_tokens: z.int().positive().nullish().catch(null),
  max_output_tokens: z.int().positive().nullish().catch(null),
  response_format: z.record(z.string(), z.unknown()).nullish().catch(null),
});

const providerSchema = z.union([
  z.string().transform((id) => ({ id, config: null })),
  z.looseObject({ id: z.string(), config: configSchema.nullish().catch(null) }),
]);

/** How the only provider of a configuration is called, where it is a model of OpenAI; null where it is not. */
export function executionOf(providers: unknown): ExecutionSettings | null {
  const list = Array.isArray(providers) ? providers : [providers];
  const provider = providerSchema.safeParse(list[0]);
  if (list.length !== 1 || !provider.success) return null;
  const { id, config } = provider.data;
  const model = MODEL.exec(id)?.[1];
  if (model === undefined || model.length > 200 || INTERFACES.has(model)) return null;
  const maxTokens = config?.max_completion_tokens ?? config?.max_output_tokens ?? config?.max_tokens;
  return {
    model,
    ...(typeof config?.temperature === 'number' ? { temperature: config.temperature } : {}),
    ...(typeof config?.top_p === 'number' ? { topP: config.top_p } : {}),
    ...(typeof maxTokens === 'number' ? { maxTokens } : {}),
    ...(config?.response_format ? { responseFormat: config.response_format } : {}),
  };
}

/** True where a provider changes its answers before they are tested. */
export function transformsAnswers(providers: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(providers) ? providers : [providers];
  return list.some((provider) => Boolean(Reflect.get(Object(provider), 'transform')));
}
