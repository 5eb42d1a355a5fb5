import { z } from 'zod';
import { takeApart } from '../../../spo/asking/thinking.ts';

/** What stands in the message of a chat completion, by what it is for. Each is empty where there is none. */
export interface SaidMessage {
  readonly answer: string;
  readonly thoughts: string;
  readonly refusal: string;
}

const spoken = z.string().nullish().catch(null);
const parts = z.array(z.looseObject({ type: z.string().catch('text') }));

/**
 * The fields of an answer and of its thoughts:
 * - `content`: a text, or a list of parts, thoughts and refusals among them (Mistral, Databricks)
 * - `reasoning_content`: DeepSeek, llama.cpp, LiteLLM; `reasoning`: vLLM, Ollama, OpenRouter; `reasoning_details`: OpenRouter,
 *   MiniMax. Whoever sends several says the same in all of them.
 */
export const messageShape = z
  .object({
    content: z.union([z.string(), parts]).nullish(),
    refusal: spoken,
    reasoning_content: z.unknown().optional(),
    reasoning: z.unknown().optional(),
    reasoning_details: z.unknown().optional(),
  })
  .transform(({ content, refusal, ...fields }): SaidMessage => {
    const list = typeof content === 'string' ? [{ type: 'text', text: content }] : (content ?? []);
    const of = (kind: keyof SaidMessage) =>
      list
        .filter(({ type }) => kindOf(type) === kind)
        .map(textIn)
        .join('');
    const { reasoning_content: named, reasoning, reasoning_details: details } = fields;
    const thoughts = [of('thoughts'), ...[named, reasoning, details].map(textIn)];
    return {
      answer: of('answer'),
      refusal: (refusal || of('refusal')).trim(),
      thoughts: thoughts.map((text) => text.trim()).find((text) => text !== '') ?? '',
    };
  });

function kindOf(type: string): keyof SaidMessage {
  if (/think|reason/i.test(type)) return 'thoughts';
  return type === 'refusal' ? 'refusal' : 'answer';
}

/** Under which name a part holds its text. */
const TEXTS = ['text', 'refusal', 'thinking', 'reasoning', 'summary'] as const;

/** All text in a part or a list of them; nothing in what is encrypted. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  const holder = value as Readonly<Record<string, unknown>>;
  return TEXTS.map((name) => textIn(holder[name])).find((text) => text !== '') ?? '';
}

/** The thoughts in front of the answer, wherever a model has them, without their marks. */
export function thoughtsAndAnswer({ answer, thoughts }: SaidMessage): string {
  const apart = takeApart(answer);
  if (apart.answer === '') return answer;
  const own = takeApart(thoughts);
  const plain = [own.thoughts, own.answer, apart.thoughts].filter((text) => text.trim() !== '');
  return [...plain, apart.answer].join('\n\n');
}
