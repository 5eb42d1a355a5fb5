import type { Clock, LanguageModel, Models } from '../../spo/ports.ts';
import type { Usage } from '../../spo/types.ts';
import { bareModel } from '../attempt.ts';
import { createBook } from '../book/book.ts';
import { NO_LIMITS } from '../book/limits.ts';

/** Models that somebody made, with a book of what they say that they took. */
export function countedModels(
  { optimizer, executor, judge }: Models,
  clock: Clock,
): { readonly models: Models; readonly usage: () => Usage } {
  const book = createBook(NO_LIMITS, { clock, journal: null });
  const account = book.account('', null);
  const counted = (model: LanguageModel) => book.wrap(bareModel(model), { cost: null })(account);
  return {
    models: { optimizer: counted(optimizer), executor: counted(executor), judge: counted(judge) },
    usage: () => account.total().usage,
  };
}
