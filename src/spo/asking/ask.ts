import { SpoError } from '../errors.ts';
import type { LanguageModel, ModelRequest } from '../ports.ts';
import { type Spoken, takeApart } from './thinking.ts';

/** What a model said to a request, without what it thought aloud. */
export interface Said {
  /** Never empty. */
  readonly text: string;
  /** True when a token limit ended the reply before the model did. */
  readonly isCutOff: boolean;
}

/**
 * The one place where a reply becomes text, for all three roles.
 * @param about what an answer may be about, apart from the prompt: what it says of marks of thinking keeps them in the
 * answer. Optimizer and judge fill in a form, which no block of thoughts is a part of.
 * @throws SpoError what the model throws; `model-bad-reply` for a reply that is all thought
 */
export async function ask(
  model: LanguageModel,
  request: ModelRequest,
  signal: AbortSignal | undefined,
  about = '',
): Promise<Said> {
  const { text, isCutOff = false } = await model.complete(request, signal);
  const asked = request.messages.map(({ content }) => content).join('\n');
  const spoken: Spoken =
    request.role === 'execute'
      ? { ofBlocks: about, ofEnds: about, ofAll: asked }
      : { ofBlocks: '', ofEnds: asked, ofAll: '' };
  const { answer } = takeApart(text, spoken);
  if (answer.trim() !== '') return { text: answer, isCutOff };
  throw new SpoError('model-bad-reply', `${model.name} thought and gave no answer.`, {
    remedy: isCutOff
      ? 'Raise the limit of output tokens, or lower `reasoning-effort`: thoughts count too.'
      : 'Lower `reasoning-effort`, or use a model or a chat template that ends its thoughts.',
    evidence: { role: request.role, model: model.name, words: text },
  });
}
