// Chance that can be repeated: everything drawn follows from the seed's text alone.

/** Numbers from 0 to 1 that follow from a text (xmur3 as seed, mulberry32 as sequence). */
function sequenceOf(seed) {
  let state = 1779033703 ^ seed.length
  for (const sign of seed) {
    state = Math.imul(state ^ sign.codePointAt(0), 3432918353)
    state = (state << 13) | (state >>> 19)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Creates the random functions of a generator.
 *
 * @param {string} seed the same text gives the same draws
 */
export function randomOf(seed) {
  const next = sequenceOf(seed)
  const between = (low, high) => low + Math.floor(next() * (high - low + 1))
  const shuffle = (items) => {
    const left = [...items]
    return items.map(() => left.splice(Math.floor(next() * left.length), 1)[0])
  }
  return {
    between,
    shuffle,
    chance: (share) => next() < share,
    pick: (items) => items[Math.floor(next() * items.length)],
    some: (items, count) => shuffle(items).slice(0, count),
    /** Writes a digit for each `#`. */
    digits: (pattern) => pattern.replace(/#/g, () => String(between(0, 9))),
  }
}
