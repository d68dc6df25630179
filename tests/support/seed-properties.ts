import * as fc from 'fast-check'

// The same code is judged by the same examples, whoever runs its tests and whenever: a run that was green
// stays green, and one that is red can be had again. New code has new examples, and long rounds
// (tests/runs.ts) have new ones each time.
const { VITAE_TEST_SEED: seed, VITAE_TEST_RUNS: isLong } = process.env
if (seed && !isLong) fc.configureGlobal({ seed: Number(seed) })
