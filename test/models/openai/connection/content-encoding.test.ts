import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded, UnreadableCoding } from '../../../../src/models/openai/connection/content-encoding.ts';

const TEXT = '{"choices": []}';
const MOST = 1000;
const plain = Buffer.from(TEXT);

describe('a body is read whatever was put around it', () => {
  it.each<[string, string | undefined, Buffer]>([
    ['nothing', undefined, plain],
    ['nothing, by its name', 'identity', plain],
    ['gzip', 'gzip', gzipSync(TEXT)],
    ['gzip in capitals', 'GZIP', gzipSync(TEXT)],
    ['gzip by its old name', 'x-gzip', gzipSync(TEXT)],
    ['gzip without a header (gadievron/raptor#547)', undefined, gzipSync(TEXT)],
    ['gzip twice (yhirose/cpp-httplib#993)', 'gzip, gzip', gzipSync(gzipSync(TEXT))],
    ['deflate', 'deflate', deflateSync(TEXT)],
    ['deflate without its header', 'deflate', deflateRawSync(TEXT)],
    ['Brotli', 'br', brotliCompressSync(TEXT)],
    ['Zstandard', 'zstd', zstdCompressSync(TEXT)],
    ['two of them', 'deflate, gzip', gzipSync(deflateSync(TEXT))],
    ['a header and nothing else (qualixar/superlocalmemory#79)', 'gzip', plain],
    ['a header and no body', 'gzip', Buffer.alloc(0)],
  ])('%s', (_, coding, body) => {
    expect(decoded(body, coding, MOST).toString()).toBe(TEXT.slice(0, body.length === 0 ? 0 : undefined));
  });

  it('or the coding is named', () => {
    const unreadable = (body: Buffer, coding: string) => () => decoded(body, coding, MOST);
    expect(unreadable(Buffer.from([1, 2]), 'snappy')).toThrow(new UnreadableCoding('snappy'));
    expect(unreadable(gzipSync(TEXT).subarray(0, 20), 'gzip')).toThrow(UnreadableCoding);
  });

  it('and never grows beyond its bound', () => {
    const large = gzipSync(Buffer.alloc(10 * MOST));
    expect(() => decoded(large, 'gzip', MOST)).toThrow(RangeError);
    expect(() => decoded(gzipSync(large), 'gzip, gzip', MOST)).toThrow(RangeError);
  });

  it('total: bytes, or one of two errors', () => {
    const codings = fc.constantFrom(undefined, 'gzip', 'deflate', 'br', 'zstd', 'odd', 'gzip, br', ',');
    fc.assert(
      fc.property(fc.uint8Array(), codings, (bytes, coding) => {
        try {
          return Buffer.isBuffer(decoded(Buffer.from(bytes), coding, MOST));
        } catch (error) {
          return error instanceof UnreadableCoding || error instanceof RangeError;
        }
      }),
    );
  });
});
