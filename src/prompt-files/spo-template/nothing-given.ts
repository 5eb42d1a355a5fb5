// The templates of the Python original write `None` for what they do not have, as a text: its default, Poem.yaml, does so for
// the requirements and each answer. A judge who is told of it holds every answer against that word.

/** No requirement is a single word for nothing, however it is spelled. */
const NO_REQUIREMENTS = /^\s*(none|null|~)?\s*$/i;

/** Of answers only Python's own word: `none` can be a label and `null` JSON, and either the right answer. */
const NO_REFERENCE = /^\s*(None|~)?\s*$/;

/** The requirements of a template; an empty text for none. */
export function givenRequirements(text: string | null | undefined): string {
  return text === null || text === undefined || NO_REQUIREMENTS.test(text) ? '' : text;
}

/** Whether a template's answer is one. */
export function isReference(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && !NO_REFERENCE.test(text);
}
