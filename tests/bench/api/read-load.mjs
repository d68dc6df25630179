// Programs that read: each connection asks again when it is answered.
import autocannon from 'autocannon'

/**
 * Reads for a while.
 *
 * @param {{urls: string[], headers?: Record<string, string>, connections: number, seconds: number, rate?: number}} options
 *   `rate`: reads a second of all together; as fast as they are answered without it
 */
export async function readFor({ urls, headers = {}, connections, seconds, rate }) {
  const statuses = new Map()
  let next = 0
  const result = await autocannon({
    url: urls[0],
    connections,
    duration: seconds,
    ...(rate ? { overallRate: rate } : {}),
    setupClient(client) {
      client.setRequests([
        {
          method: 'GET',
          path: new URL(urls[next++ % urls.length]).pathname,
          headers,
          onResponse: (status) => statuses.set(status, (statuses.get(status) ?? 0) + 1),
        },
      ])
    },
  })
  const read = statuses.get(200) ?? 0
  return {
    perSecond: read / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    statuses,
    // What timed out is among the errors.
    lost: result.errors,
  }
}
