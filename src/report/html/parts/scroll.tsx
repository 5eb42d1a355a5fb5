import type { ComponentChildren } from 'preact';

/** Something wide, such as a table, that scrolls by itself; also with the keyboard. */
export function Scroll({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse could not scroll it otherwise
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
