/** Rounds of a property: as written, or as many as a long round asks for (`VITAE_TEST_RUNS`). */
export function runs(usual: number): number {
  return Number(process.env.VITAE_TEST_RUNS) || usual
}
