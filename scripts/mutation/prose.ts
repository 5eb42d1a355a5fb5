// A plugin for Stryker: it leaves out mutants that would only empty a sentence. Tests that repeated each
// sentence word by word would fail whenever somebody writes it better.

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly expressions?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
}

const isSentence = (text: string) => /\S+(?:\s+\S*\p{Letter}\S*){3}/u.test(text);

/** True for a text of four words or more in which nothing is computed. */
function isProse({ type, value, expressions = [], quasis = [] }: Node): boolean {
  if (type === 'StringLiteral') return typeof value === 'string' && isSentence(value);
  if (type !== 'TemplateLiteral') return false;
  const onlyNames = expressions.every(({ type }) => type === 'Identifier' || type === 'MemberExpression');
  return onlyNames && isSentence(quasis.map(({ value }) => value.raw).join('x'));
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore: ({ node }: { node: Node }) => (isProse(node) ? 'prose' : undefined),
    },
  },
];
