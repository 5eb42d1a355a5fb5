import { useState } from 'preact/hooks';

/** A choice of the user that the browser remembers; one that is not among the choices counts as none. */
export function useRememberedChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  fallback: Choice,
): readonly [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => choices.find((known) => known === read(key)) ?? fallback);
  const choose = (next: Choice) => {
    setChoice(next);
    write(key, next);
  };
  return [choice, choose];
}

/** A browser that keeps nothing for the page refuses with an exception. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts as long as the page.
  }
}
