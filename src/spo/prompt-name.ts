/** Which prompt is meant: the path of its file, and its name there, empty where the file holds one without. */
export interface PromptName {
  readonly path: string;
  readonly name: string;
}

/** No more of a prompt than which one it is. */
export function nameOf({ path, name }: PromptName): PromptName {
  return { path, name };
}

/** What people call it, and its `PromptSpec.key`. */
export function promptTitle({ path, name }: PromptName): string {
  return name === '' ? path : `${path}#${name}`;
}

/** The identity of a prompt. Unlike a title it cannot be mistaken for that of a file with `#` in its path. */
export function promptKey({ path, name }: PromptName): string {
  return JSON.stringify([path, name]);
}

export function isSamePrompt(one: PromptName, other: PromptName): boolean {
  return one.path === other.path && one.name === other.name;
}

/** Where its text stands on a branch with results, such as `.spo/prompts/poem.yaml/prompt.txt`. */
export function promptTextPath({ path, name }: PromptName, resultsDir: string): string {
  return [resultsDir, path, ...(name === '' ? [] : [name]), 'prompt.txt'].join('/');
}
