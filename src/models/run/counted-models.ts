import type { Clock, LanguageModel, Models } from '../../spo/ports.ts';
import type { Usage } from '../../spo/types.ts';
import { bareModel } from '../attempt.ts';
import { createBook } from '../book/book.ts';
import { type BudgetLimits, NO_LIMITS } from '../book/limits.ts';

/**
 * Models that somebody made, with a book of what they say that they took.
 * @throws SpoError `bad-input` where money is limited, since their price is not known
 */
export function countedModels(
  { optimizer, executor, judge }: Models,
  clock: Clock,
  limits: BudgetLimits = NO_LIMITS,
): { readonly models: Models; readonly usage: () => Usage } {
  const book = createBook(limits, { clock, journal: null });
  const account = book.account('', null);
  const counted = (model: LanguageModel) => book.wrap(bareModel(model), { cost: null })(account);
  return {
    models: { optimizer: counted(optimizer), executor: counted(executor), judge: counted(judge) },
    usage: () => account.total().usage,
  };
}
