/** False in `npm test`, which runs a share of what is expensive (docs/contributing.md). */
export const isWhole = process.env.VITAE_TEST_PUSH !== 'yes'

/**
 * Returns the rounds of a property: as many as a long round asks for (`VITAE_TEST_RUNS`), a quarter of what is written
 * in `npm test`, and as written otherwise.
 */
export function runs(written: number): number {
  return Number(process.env.VITAE_TEST_RUNS) || (isWhole ? written : Math.ceil(written / 4))
}

/** Returns the next number of a sequence (mulberry32), from 0 up to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Returns some cases of a matrix, in their order, by `VITAE_TEST_SEED`, and at least one. All of them outside of
 * `npm test`.
 *
 * @param share from 0 to 1; rounded up to whole cases
 */
export function someOf<Case>(cases: readonly Case[], share = 1 / 4): Case[] {
  if (isWhole || cases.length === 0) return [...cases]
  const random = createRandom((Number(process.env.VITAE_TEST_SEED) || 1) + cases.length)
  const drawn = cases
    .map((_, at) => ({ at, draw: random() }))
    .toSorted((one, other) => one.draw - other.draw)
    .slice(0, Math.max(1, Math.ceil(cases.length * share)))
  const places = new Set(drawn.map(({ at }) => at))
  return cases.filter((_, at) => places.has(at))
}
