import fc from 'fast-check'

export type Change = { kind: 'cut' | 'flip' | 'splice'; at: number; length: number; value: number }

/** Truncates a file, changes a byte, or inserts a piece of it elsewhere. */
export function mutateBytes(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((before, { kind, at, length, value }) => {
    const from = Math.floor(at * before.length)
    if (kind === 'cut') return before.slice(0, Math.max(1, from))
    if (kind === 'flip') {
      const flipped = Uint8Array.from(before)
      flipped[from] = value
      return flipped
    }
    const piece = before.subarray(from, from + length)
    const to = Math.floor((value / 256) * before.length)
    return new Uint8Array([...before.subarray(0, to), ...piece, ...before.subarray(to)])
  }, bytes)
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('cut', 'flip', 'flip', 'splice'),
  at: fc.nat(9_999).map((share) => share / 10_000),
  length: fc.integer({ min: 1, max: 200 }),
  value: fc.nat(255),
})

/** Generates one to four changes of a file. */
export const arbitraryChanges = fc.array(change, { minLength: 1, maxLength: 4 })
