import 'server-only'

const minute = 60_000

/**
 * Creates a log of refused actions: one line of JSON a minute with the counts by code, so that a flood of malformed
 * requests does not flood the log.
 */
export function createRefusalLog(write = (line: string) => process.stderr.write(line)) {
  const counts = new Map<string, number>()
  let timer: NodeJS.Timeout | null = null
  return (code: string): void => {
    counts.set(code, (counts.get(code) ?? 0) + 1)
    if (timer) return
    timer = setTimeout(() => {
      timer = null
      const refusedActions = Object.fromEntries(counts)
      counts.clear()
      const at = new Date().toISOString()
      write(`${JSON.stringify({ at, level: 'warning', refusedActions })}\n`)
    }, minute)
    timer.unref()
  }
}
