/**
 * Creates a stream that passes bytes on, and fails once they are more than `maxBytes`.
 *
 * @param fail creates the error; its `code` should be `too-large`
 */
export function limitBytes(
  maxBytes: number,
  fail: () => Error,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let size = 0
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > maxBytes) controller.error(fail())
      else controller.enqueue(chunk)
    },
  })
}
