/** A reply with a status other than 2xx, whole. Thrown: the client would keep only what it understands of its body. */
export class RefusedReply extends Error {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;

  constructor(status: number, headers: Headers, body: string) {
    super(`status ${status}`);
    this.name = 'RefusedReply';
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}
