import 'server-only'

/**
 * Runs work for each item with limited concurrency: each call to a remote store takes its time.
 *
 * @throws the first error, once no work is pending any more
 */
export async function forEachAtOnce<T>(
  values: Iterable<T> | AsyncIterable<T>,
  atOnce: number,
  run: (value: T) => Promise<void>,
): Promise<void> {
  const iterator =
    Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]()
  let isStopped = false
  const work = async () => {
    while (!isStopped) {
      const next = await iterator.next()
      if (next.done) return
      try {
        await run(next.value)
      } catch (error) {
        isStopped = true
        throw error
      }
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: atOnce }, work))
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason
}
