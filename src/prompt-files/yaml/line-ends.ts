/** `text` with line feeds where it has line ends of Windows. */
export function lineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The line end that most lines of a text have. */
export function lineEndOf(text: string): string {
  const windows = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  return windows > all - windows ? '\r\n' : '\n';
}
