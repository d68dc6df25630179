import 'server-only'

/**
 * Does something for each of many, so many of them at once: a store far away takes its time for each.
 *
 * @throws what the first of them threw, once nothing is under way any more
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
