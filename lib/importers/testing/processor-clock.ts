/**
 * Measures this process's CPU time, so that time limits in tests hold on a busy machine.
 * @returns function that returns the milliseconds since the start
 */
export function startProcessorClock(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  }
}

/** Work of a size that is always the same: what a parser does, words found, counted and sorted. */
function doFixedWork(): number {
  const counts = new Map<string, number>()
  for (let at = 0; at < 40_000; at++) {
    for (const word of `a${at % 977} ${at % 31} b${at}`.split(' ')) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...counts.keys()].sort().length
}

/** CPU time in milliseconds of work of a constant size, about 0.1 s on a machine of today: the unit of time limits. */
export function timeOfFixedWork(): number {
  const elapsed = startProcessorClock()
  doFixedWork()
  return elapsed()
}

/**
 * Runs work and returns its CPU time as a multiple of that of fixed work before and after it, of which the longer
 * counts: a slow or busy machine slows both.
 */
export function timeBesideFixedWork(work: () => unknown): number {
  const before = timeOfFixedWork()
  const elapsed = startProcessorClock()
  work()
  const time = elapsed()
  return time / Math.max(before, timeOfFixedWork())
}
