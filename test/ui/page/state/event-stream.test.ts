import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEvents, type StreamEvent } from '../../../../src/ui/page/state/event-stream.ts';

/** The bytes in pieces of some sizes, as a network hands them over. */
function body(text: string, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

async function eventsOf(text: string, size = 5): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of readEvents(body(text, size))) events.push(event);
  return events;
}

it('reads events however they are cut', async () => {
  const event = fc.record({
    type: fc.constantFrom('run', 'log'),
    data: fc.json().map((text) => text.replaceAll(/[\r\n]/g, ' ')),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(event), fc.integer({ min: 1, max: 9 }), async (events, size) => {
      const text = events.map(({ type, data }) => `event: ${type}\ndata: ${data}\n\n`).join('');
      expect(await eventsOf(text, size)).toEqual(events);
    }),
  );
});

it('joins the lines of one event, and skips comments and what is not complete', async () => {
  const text = ': still here\n\nevent: log\r\ndata: {\r\ndata: }\r\n\r\ndata: alone\n\nevent: run\ndata: cut';
  expect(await eventsOf(text)).toEqual([
    { type: 'log', data: '{\n}' },
    { type: 'message', data: 'alone' },
  ]);
});
