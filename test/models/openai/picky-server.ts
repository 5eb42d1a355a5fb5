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
    if (parameter === undefined) json(response, 200, completion({ content: 'fine' }));
    else json(response, status, refusal(parameter));
  });
}

/** The optional parameters that each request held. */
export function parametersOf({ requests }: RawServer): string[][] {
  const optional = (name: string) => name !== 'model' && name !== 'messages';
  return requests.map(({ body }) => Object.keys(body).filter(optional));
}
