const numbers = new WeakMap<Uint8Array, number>()

/** Remembers that the paint worker has a file already, straight from the engine, under a number. */
export function noteSharedFile(bytes: Uint8Array, pdf: number): void {
  numbers.set(bytes, pdf)
}

/** The number that a file went ahead under. It serves once; undefined where there is none. */
export function takeSharedFile(bytes: Uint8Array): number | undefined {
  const pdf = numbers.get(bytes)
  numbers.delete(bytes)
  return pdf
}
