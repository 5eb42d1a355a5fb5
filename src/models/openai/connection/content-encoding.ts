import zlib from 'node:zlib';

/** The reply came in a coding that cannot be undone here: an unknown one, or not what its header says. */
export class UnreadableCoding extends Error {
  readonly coding: string;

  constructor(coding: string) {
    super(`content coding ${coding}`);
    this.coding = coding;
  }
}

type Decode = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer;

/** Those of RFC 9110 section 8.4.1, and two that proxies add; Zstandard is in Node.js since 22.15. */
const DECODERS: Readonly<Record<string, Decode | undefined>> = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  deflate: inflate,
  br: zlib.brotliDecompressSync,
  zstd: zlib.zstdDecompressSync,
};

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/**
 * A body without the codings that were put around it. Nobody asked for them, but some gateways compress all the same, and
 * some without a header that says so.
 * @param coding `Content-Encoding`; several are separated by commas and undone from the last
 * @param most bytes that the decoded body may have
 * @throws UnreadableCoding; RangeError for a body that is longer than `most`
 */
export function decoded(body: Buffer, coding: string | undefined, most: number): Buffer {
  const named = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const codings = named.length === 0 && isGzip(body) ? ['gzip'] : named;
  return codings.reduceRight((bytes, name) => undo(bytes, name, most), body);
}

function undo(bytes: Buffer, name: string, most: number): Buffer {
  const decode = DECODERS[name];
  if (bytes.length === 0) return bytes;
  if (decode === undefined) throw new UnreadableCoding(name);
  try {
    return decode(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // Some set the header of a body that they did not touch.
    if (looksLikeText(bytes)) return bytes;
    throw new UnreadableCoding(name);
  }
}

/** Servers mean either of two formats by it (RFC 9110 section 8.4.1.2). */
function inflate(bytes: Buffer, options: { readonly maxOutputLength: number }): Buffer {
  try {
    return zlib.inflateSync(bytes, options);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return zlib.inflateRawSync(bytes, options);
  }
}

function isGzip(body: Buffer): boolean {
  return GZIP_MAGIC.every((byte, place) => body[place] === byte);
}

function looksLikeText(bytes: Buffer): boolean {
  return /^\s*(?:[{[<]|data:|event:|:)/.test(bytes.subarray(0, 100).toString('latin1'));
}
