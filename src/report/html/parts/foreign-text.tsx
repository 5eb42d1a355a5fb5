import { visibleText } from '../../words/visible-text.ts';

/** Text of a model or a file, as it is, with its line ends. */
export function TextBlock({ text }: { readonly text: string }) {
  return <div class="text">{visibleText(text)}</div>;
}

/** Foreign text within a sentence. */
export function Words({ text }: { readonly text: string }) {
  return <bdi>{visibleText(text)}</bdi>;
}

/** A path or a name. */
export function Name({ text }: { readonly text: string }) {
  return <code>{visibleText(text)}</code>;
}
