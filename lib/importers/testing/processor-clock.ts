/**
 * Starts a clock of what this process takes of the processor: what others take beside it does not count,
 * so that a test of how long something takes ends alike on a busy machine.
 *
 * @returns answers the milliseconds since the start
 */
export function startProcessorClock(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000
  }
}
