import type { Message, PromptSpec } from '../../spo/types.ts';

/**
 * The messages around a prompt whose file has messages of its own: a change of one of them asks another thing with the
 * same prompt. Null where the prompt and the question are all that is asked.
 */
export function promptFrame({
  cases: [first],
  render,
}: Pick<PromptSpec, 'cases' | 'render'>): readonly Message[] | null {
  return first?.variables === undefined ? null : render('', first);
}
