import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import type { Live } from '../live/live-types'
import type { OwnerId } from '../owner'

/** Milliseconds between two signs of life, before each of which the session is read again. */
export const heartbeat = minuteMs / 2
/**
 * Maximum open streams of a person in this process, and of all people. A browser has six connections to a server of
 * HTTP/1.1: its pages must not take all of them.
 */
export const maxStreams = { person: 5, all: 2_000 }
/** Maximum events that wait for a slow client before its stream ends. */
const maxWaiting = 100

const open = new Map<OwnerId, number>()
let all = 0

/** Returns whether a person may open one more stream. */
export const canStream = (person: OwnerId): boolean =>
  all < maxStreams.all && (open.get(person) ?? 0) < maxStreams.person

function countStream(person: OwnerId, by: 1 | -1): void {
  all += by
  const count = (open.get(person) ?? 0) + by
  if (count > 0) open.set(person, count)
  else open.delete(person)
}

/**
 * Opens a stream of server-sent events: a comment at once and at each heartbeat, and the time of each change as data. It
 * ends with the server, with its client, and within a heartbeat after `isAllowed` says no or fails.
 *
 * @param owners whose changes the person may hear of
 */
export function streamLive(
  subscribe: NonNullable<Live['subscribe']>,
  person: OwnerId,
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
      countStream(person, 1)
      leaving.push(
        () => clearInterval(timer),
        () => countStream(person, -1),
        ...owners.map((owner) =>
          subscribe(owner, { onNews: (at) => send(`data: ${at}\n\n`), onEnd: end }),
        ),
      )
      send(':\n\n')
    },
    cancel: leave,
  })
}
