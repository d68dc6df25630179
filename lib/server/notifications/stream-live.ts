import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import { hiddenAddress } from '../identity/http/address-key'
import type { Live } from '../live/live-types'
import type { OwnerId } from '../owner'

/**
 * Milliseconds between two signs of life. Before each the session is read again, for what ends without a write here: it
 * expires, or another process has ended it.
 */
export const heartbeat = minuteMs / 2
/**
 * Maximum open streams of a person in this process, of an IP address, and of all people. A browser has six connections to
 * a server of HTTP/1.1: its pages must not take all of them. Pages beyond the limit of their address poll.
 */
export const maxStreams = { person: 5, address: 50, all: 2_000 }
/** Maximum events that wait for a slow client before its stream ends. */
const maxWaiting = 100

/** Client of a stream; its address as `addressKey` makes it. */
export type StreamClient = { person: OwnerId; address: string }

const byPerson = new Map<string, number>()
const byAddress = new Map<string, number>()
let all = 0

/** Returns whether a person may open one more stream. An address that is hidden is that of everybody. */
export const canStream = ({ person, address }: StreamClient): boolean =>
  all < maxStreams.all &&
  (byPerson.get(person) ?? 0) < maxStreams.person &&
  (address === hiddenAddress || (byAddress.get(address) ?? 0) < maxStreams.address)

function add(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}

function countStream({ person, address }: StreamClient, by: 1 | -1): void {
  all += by
  add(byPerson, person, by)
  add(byAddress, address, by)
}

/**
 * Opens a stream of server-sent events: a comment at once and at each heartbeat, and the time of each change as data. It
 * ends with the server, with its client, and where `isAllowed` says no or fails: it is asked once access has ended for one
 * of the owners, and before each heartbeat.
 *
 * @param owners whose changes the person may hear of
 */
export function streamLive(
  subscribe: NonNullable<Live['subscribe']>,
  client: StreamClient,
  owners: readonly OwnerId[],
  isAllowed: () => Promise<boolean>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const leaving: (() => void)[] = []
  const leave = () => {
    for (const one of leaving.splice(0)) one()
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        if (leaving.length > 0) controller.close()
        leave()
      }
      const send = (text: string) => {
        controller.enqueue(encoder.encode(text))
        if ((controller.desiredSize ?? 0) < -maxWaiting) end()
      }
      const check = async () => {
        const isStill = await isAllowed().catch(() => false)
        if (leaving.length === 0) return
        if (isStill) send(':\n\n')
        else end()
      }
      const timer = setInterval(check, heartbeat)
      countStream(client, 1)
      leaving.push(
        () => clearInterval(timer),
        () => countStream(client, -1),
        ...owners.map((owner) =>
          subscribe(owner, {
            onNews: (at) => send(`data: ${at}\n\n`),
            onEndedAccess: check,
            onEnd: end,
          }),
        ),
      )
      send(':\n\n')
    },
    cancel: leave,
  })
}
