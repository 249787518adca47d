/** Lines of a byte stream, cut at LF alone (U+2028 and CR are text to NDJSON), each with its number from 1. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<{ number: number; text: string }> {
  const decoder = new TextDecoder('utf-8');
  let [number, pending] = [0, [] as string[]];
  const take = (tail: string) => {
    const text = pending.join('') + tail;
    pending = [];
    number += 1;
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const part of parts.slice(0, -1)) yield take(part);
    pending.push(parts.at(-1) ?? '');
  }
  const last = take(decoder.decode());
  if (last.text) yield last;
}
