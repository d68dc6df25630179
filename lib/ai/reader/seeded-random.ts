export type Random = {
  /** Returns a number from 0 to 1, exclusive. */
  next: () => number
  /** Returns an integer from 0 to `count`, exclusive. */
  below: (count: number) => number
  pick: <T>(list: readonly T[]) => T | undefined
  shuffle: <T>(list: readonly T[]) => T[]
}

/** Creates a reproducible generator: seeded by xmur3, sequence by mulberry32. Not for secrets. */
export function seededRandom(seed: string): Random {
  let state = 1779033703 ^ seed.length
  for (let at = 0; at < seed.length; at++) {
    state = Math.imul(state ^ seed.charCodeAt(at), 3432918353)
    state = (state << 13) | (state >>> 19)
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    shuffle: (list) => {
      const left = [...list]
      for (let at = left.length - 1; at > 0; at--) {
        const other = below(at + 1)
        const kept = left[at] as (typeof left)[number]
        left[at] = left[other] as (typeof left)[number]
        left[other] = kept
      }
      return left
    },
  }
}
