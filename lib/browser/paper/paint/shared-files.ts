const numbers = new WeakMap<Uint8Array, number>()

/** Records that an engine has posted a file to the paint worker, under an id. */
export function noteSharedFile(bytes: Uint8Array, pdf: number): void {
  numbers.set(bytes, pdf)
}

/** Returns and removes the id of a posted file; undefined without one. */
export function takeSharedFile(bytes: Uint8Array): number | undefined {
  const pdf = numbers.get(bytes)
  numbers.delete(bytes)
  return pdf
}
