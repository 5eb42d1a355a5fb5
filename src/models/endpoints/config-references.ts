/** `${llm.base_url}`: the value of another entry of the same file, as the original's page writes it. */
const REFERENCE = /\$\{\s*([^${}]+?)\s*\}/g;

type Refusal = (reason: string) => Error;

/**
 * A configuration with the values of other entries in the place of its references to them. Only what models are read from
 * is looked through: the framework behind the original has keys of its own, with texts of their own.
 * @param config as YAML has it
 * @param refuse makes the error of a reference that leads nowhere, to no value or to itself; no value is quoted
 */
export function resolveReferences(config: unknown, refuse: Refusal): unknown {
  if (!isMapping(config)) return config;
  const resolve = (value: unknown, place: string, within: readonly string[]): unknown => {
    if (typeof value === 'string') return resolveText(value, place, within);
    if (!isMapping(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, resolve(each, `${place}.${key}`, within)]),
    );
  };
  const resolveText = (text: string, place: string, within: readonly string[]): unknown => {
    const [whole] = text.trim().match(REFERENCE) ?? [];
    if (whole === undefined) return text;
    // Alone it is the value, also where that is none; within a text it is a part of it.
    if (whole === text.trim()) return follow(nameIn(whole), place, within);
    return text.replaceAll(REFERENCE, (reference) => String(follow(nameIn(reference), place, within) ?? ''));
  };
  const follow = (name: string, place: string, within: readonly string[]): unknown => {
    if (within.includes(name))
      throw refuse(`${place} refers to itself, over ${[...within, name].join(' → ')}`);
    const found = valueAt(config, name.split('.'));
    if (found === undefined) throw refuse(`${place} refers to \${${name}}, which is not in the file`);
    if (typeof found === 'object' && found !== null)
      throw refuse(`${place} refers to \${${name}}, which is no single value`);
    return resolve(found, place, [...within, name]);
  };
  const read = Object.entries(config).filter(([key]) => key === 'llm' || key === 'models');
  return { ...config, ...Object.fromEntries(read.map(([key, value]) => [key, resolve(value, key, [])])) };
}

function nameIn(reference: string): string {
  return reference.replaceAll(REFERENCE, '$1');
}

/** Names of models have dots in them, so a key can be several parts of the name. */
function valueAt(holder: unknown, parts: readonly string[]): unknown {
  if (parts.length === 0) return holder;
  if (!isMapping(holder)) return undefined;
  for (let count = 1; count <= parts.length; count++) {
    const key = parts.slice(0, count).join('.');
    if (!Object.hasOwn(holder, key)) continue;
    const found = valueAt(holder[key], parts.slice(count));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
