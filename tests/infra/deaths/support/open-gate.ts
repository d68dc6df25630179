import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { closeServer, listenOnLoopback, passOn, readAll } from '@/tests/support/loopback-server'

/** At which request to AWS a process ends: before AWS has heard of it, or after and without its answer. */
export type Death = { at: number; how: 'unheard' | 'unanswered' }

/**
 * Opens a proxy between a process and AWS: it counts requests, and ends the process at one of them.
 *
 * @param targets addresses of services
 * @returns `addresses`: where the same services are, in the same order
 */
export async function openGate(targets: readonly string[]) {
  let death: Death | null = null
  let end = () => {}
  let isOver = false
  let count = 0
  const passing = new Set<Promise<unknown>>()

  function die(socket: IncomingMessage['socket']) {
    isOver = true
    end()
    socket.destroy()
  }

  async function pass(target: URL, incoming: IncomingMessage, outgoing: ServerResponse) {
    const body = await readAll(incoming)
    if (isOver) return incoming.socket.destroy()
    const isLast = ++count === death?.at
    if (isLast && death?.how === 'unheard') return die(incoming.socket)
    const { status, headers, body: given } = await passOn(target, incoming, body)
    if (isLast) return die(incoming.socket)
    outgoing.writeHead(status, headers).end(given)
  }

  const servers = await Promise.all(
    targets.map(async (target) => {
      const server = createServer((incoming, outgoing) => {
        const passed = pass(new URL(target), incoming, outgoing).catch(() =>
          incoming.socket.destroy(),
        )
        passing.add(passed)
        void passed.finally(() => passing.delete(passed))
      })
      return { server, address: `http://127.0.0.1:${await listenOnLoopback(server)}` }
    }),
  )

  return {
    addresses: servers.map(({ address }) => address),
    /**
     * Begins to count anew.
     *
     * @param next null: nobody dies
     * @param kill ends the process
     */
    arm(next: Death | null, kill: () => void): void {
      death = next
      end = kill
      isOver = false
      count = 0
    },
    /** Requests since then. */
    count: () => count,
    /** Waits until AWS has done everything that it received before the end. */
    async settle(): Promise<void> {
      await Promise.all(passing)
    },
    async stop(): Promise<void> {
      for (const { server } of servers) await closeServer(server)
    },
  }
}
