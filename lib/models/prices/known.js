import { SpoError } from '../../spo/errors.js';
const ANY_CALL = { promptTokens: 1_000, cachedPromptTokens: 0, completionTokens: 1_000 };
/**
 * A limit in money can only be kept where every price is known.
 * @param maxCostUsd null when there is no such limit
 * @throws SpoError `bad-input` that names every model without a price
 */
export function assertPriced(models, maxCostUsd) {
    if (maxCostUsd === null)
        return;
    const unpriced = models.filter(({ cost }) => (cost?.(ANY_CALL) ?? null) === null);
    const names = [...new Set(unpriced.map(({ model }) => model))];
    if (names.length === 0)
        return;
    const example = names.map((name) => `\`${name}: 0.10 / 0.50\``).join(', ');
    throw new SpoError('bad-input', `\`max-cost-usd\` is set, but the price of ${names.join(' and ')} is not known.`, {
        remedy: `Set \`prices\` in US dollars for a million input / output tokens, such as ${example}, or limit the run by \`max-tokens\` instead.`,
    });
}
