// The engine for the browser as its callers meet it: bytes in, JSON out. The same few lines serve Node and the page.

/** An instance of the engine, from the bytes of its module. */
export async function engineFrom(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const { memory, ...calls } = instance.exports;
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();

  /** Calls a function with input that it may need; the answer is its text, and whether all is well. */
  function call(name, input, ...more) {
    const bytes = typeof input === "string" ? encoder.encode(input) : input;
    // The call for room may move the memory: it is looked at only then.
    const start = calls.input(bytes.length);
    new Uint8Array(memory.buffer, start, bytes.length).set(bytes);
    const isWell = calls[name](...more) === 1;
    return { isWell, text: decoder.decode(new Uint8Array(memory.buffer, calls.output(), calls.output_len())) };
  }

  return { call };
}
