import { completion, json, type RawServer, rawServer } from '../raw-server.ts';

/** The sentence with which OpenAI refuses a parameter. */
export function unsupported(parameter: string): object {
  const message = `Unsupported parameter: '${parameter}' is not supported with this model.`;
  return {
    error: { message, type: 'invalid_request_error', param: parameter, code: 'unsupported_parameter' },
  };
}

/** A model server that refuses some parameters, the first one of a request that it finds. */
export async function pickyServer(
  refused: readonly string[],
  refusal: (parameter: string) => object = unsupported,
  status = 400,
): Promise<RawServer> {
  return await rawServer((response, { body }) => {
    const parameter = refused.find((name) => name in body);
    if (parameter === undefined) json(response, 200, completion({ content: inForm(body) }));
    else json(response, status, refusal(parameter));
  });
}

/** A reply that a run could use, whichever role asks: the judge likes the answer 4. */
export function inForm({ messages }: { readonly messages?: unknown }): string {
  const asked = JSON.stringify(messages);
  if (asked.includes('<choose>')) {
    const first = /Answer 1:(?:\\n|[\s>])*(\d)/.exec(asked)?.[1];
    return `<analyse>2 + 2 is 4.</analyse><choose>${first === '4' ? 'A' : 'B'}</choose>`;
  }
  if (!asked.includes('<prompt>')) return 'fine';
  return '<analyse>a</analyse><modification>m</modification><prompt>Answer with the number alone.</prompt>';
}

/** The optional parameters that each request held. */
export function parametersOf({ requests }: RawServer): string[][] {
  const optional = (name: string) => name !== 'model' && name !== 'messages';
  return requests.map(({ body }) => Object.keys(body).filter(optional));
}
