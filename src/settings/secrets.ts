// Keys, where they may be shown or stored: as three asterisks. What a model says is used as it came.
import { type RunSettings, SECRET_NAMES } from './run-settings.ts';

/** A value that is shorter, or of fewer different characters, stands in many a text by chance. */
const FEWEST_CHARACTERS = 12;
const FEWEST_DIFFERENT = 6;

/** What people write where a server wants any key at all. */
const PLACEHOLDER =
  /^(?:abc|any|anything|api|bearer|change|changeme|cpp|default|demo|dummy|empty|example|fake|foo|bar|here|insert|key|litellm|llama|lm|local|localhost|me|my|needed|no|none|not|null|ollama|openai|placeholder|replace|required|sample|secret|set|sk|some|studio|test|this|token|undefined|unused|used|value|vllm|with|x|your)*\d{0,8}$/;
const LONGEST_PLACEHOLDER = 60;

const HIDDEN = '***';
const MARK = '\u0000secret ';

/** Whether a key is long and unusual enough to be a secret. @param value without spaces around it */
export function isSecret(value: string): boolean {
  if (value.length < FEWEST_CHARACTERS || new Set(value).size < FEWEST_DIFFERENT) return false;
  if (value.length > LONGEST_PLACEHOLDER) return true;
  return !PLACEHOLDER.test(value.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}

/** Takes whole secrets out of what is shown or stored. */
export interface Mask {
  /** Whether a text holds one. */
  finds(text: string): boolean;
  text(text: string): string;
  /** The same data with every text in it masked, at any depth; errors and other objects with a class stay as they are. */
  data<Data>(data: Data): Data;
  /** The text with a mark for each secret, for a store that gives it back to models; null where such a mark stands in it already. */
  close(text: string): string | null;
  /** The text that was closed, with the secrets of this mask. */
  open(text: string): string;
}

/** @param keys those that are no secrets are left alone */
export function createMask(keys: readonly string[]): Mask {
  const forms = [
    ...new Set(
      keys
        .map((key) => key.trim())
        .filter(isSecret)
        .flatMap(formsOf),
    ),
  ];
  const text = (each: string) => forms.reduce((rest, form) => rest.replaceAll(form, HIDDEN), each);
  return {
    finds: (each) => forms.some((form) => each.includes(form)),
    text,
    data: (data) => (forms.length === 0 ? data : masked(data, text)),
    close: (each) =>
      each.includes(MARK)
        ? null
        : forms.reduce((rest, form, index) => rest.replaceAll(form, markOf(index)), each),
    open: (each) => forms.reduce((rest, form, index) => rest.replaceAll(markOf(index), () => form), each),
  };
}

function markOf(index: number): string {
  return `${MARK}${index}\u0000`;
}

/** As it is, in JSON, and in an address; the longest first, so that none is found in another. */
function formsOf(key: string): string[] {
  const forms = [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key)];
  return forms.toSorted((left, right) => right.length - left.length);
}

function masked<Data>(data: Data, text: (each: string) => string): Data {
  if (typeof data === 'string') return text(data) as Data;
  if (Array.isArray(data)) return data.map((each) => masked(each, text)) as Data;
  if (typeof data !== 'object' || data === null || !isPlain(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, masked(value, text)])) as Data;
}

function isPlain(data: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}

/** Of all keys of a run. */
export function maskOf(settings: RunSettings): Mask {
  return createMask(keysOf(settings).map(({ key }) => key));
}

/** Says that some keys are not masked; null where all are. */
export function unmaskedKeys(settings: RunSettings): string | null {
  const open = keysOf(settings).filter(({ key }) => !isSecret(key));
  if (open.length === 0) return null;
  // One key for several roles is told of once.
  const different = open.filter(({ key }, index) => open.findIndex((each) => each.key === key) === index);
  const names = different.map(({ name }) => `\`${name}\``).join(' and ');
  return `${names}: too short or too common to be a secret, so it is shown and stored wherever it stands.`;
}

function keysOf(settings: RunSettings): { readonly name: string; readonly key: string }[] {
  return SECRET_NAMES.flatMap((name) => {
    const value = settings[name];
    return typeof value === 'string' && value.trim() !== '' ? [{ name, key: value.trim() }] : [];
  });
}
