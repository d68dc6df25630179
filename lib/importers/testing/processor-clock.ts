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
