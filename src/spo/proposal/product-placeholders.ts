import { CLEAR_SPELLINGS, LOOK_ALIKES, SIGN_SPELLINGS } from './placeholder-spellings.ts';

/** One that opens, closes or turns a block: their number counts, or nobody closes what another opens. */
const BLOCK = /^(?:\{%|<%[^=-]|\$?\{\{[-~]?[ \t]*[#^/])/;

/**
 * Why a new text cannot take the place of an old one in a product that fills it in; null when it can. A placeholder counts as it
 * is written: a product that replaces `{{name}}` does not find `{{ name }}`.
 * @param declared those that the format of the file knows of
 */
export function placeholderFault(text: string, before: string, declared: readonly string[]): string | null {
  const [old, fresh] = [productPlaceholders(before), productPlaceholders(text)];
  const lost = [...new Set([...declared, ...old.keys()])].filter((written) => !text.includes(written));
  if (lost.length > 0) return `the prompt lost ${listed(lost)}, which the original fills in`;
  const added = [...fresh.keys()].filter((written) => !old.has(written) && !declared.includes(written));
  if (added.length > 0) return `the prompt has ${listed(added)}, which nobody fills in`;
  const uneven = [...old].find(([written, times]) => BLOCK.test(written) && fresh.get(written) !== times);
  return uneven === undefined
    ? null
    : `the prompt has ${uneven[0]} ${fresh.get(uneven[0]) ?? 0} times, and the original ${uneven[1]} times`;
}

const MOST_LISTED = 5;

function listed(written: readonly string[]): string {
  const more = written.length - MOST_LISTED;
  return `${written.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Every placeholder of a text as it is written, and how often: what a product fills in before it sends a prompt. Linear. */
export function productPlaceholders(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let rest = text;
  const take = (spelling: RegExp) => {
    rest = rest.replaceAll(spelling, (written) => {
      found.set(written, (found.get(written) ?? 0) + 1);
      return blank(written);
    });
  };
  for (const spelling of CLEAR_SPELLINGS) take(spelling);
  rest = rest.replaceAll(LOOK_ALIKES, blank);
  for (const spelling of SIGN_SPELLINGS) take(spelling);
  return found;
}

/** As long as what stood there, and nothing that a spelling could begin or end with. */
function blank(written: string): string {
  return '.'.repeat(written.length);
}
