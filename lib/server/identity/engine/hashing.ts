import 'server-only'
import { hashPassword, verifyPassword } from 'better-auth/crypto'

/** Hashing and verification of passwords. */
export type Hashing = {
  hash: (password: string) => Promise<string>
  verify: (input: { hash: string; password: string }) => Promise<boolean>
}

/** Too many users sign in at this moment: the queue of hashes is full. */
export class BusyHashingError extends Error {
  override name = 'BusyHashingError'
  constructor() {
    super('Too many passwords wait to be hashed')
  }
}

/** scrypt with 16 MiB and about 60 ms of a thread each: more at once would starve everything else. */
const atOnce = 2
/** About four seconds of waiting. */
const maxWaiting = 100

/**
 * Creates scrypt hashing as in better-auth (N = 16384, r = 16, p = 1, on threads of its own, so that the event loop
 * is not blocked), at most two at a time and with a bounded queue.
 *
 * @throws BusyHashingError beyond the queue
 */
export function createHashing(
  work: Hashing = { hash: hashPassword, verify: verifyPassword },
): Hashing {
  let running = 0
  const waiting: (() => void)[] = []
  const inTurn = async <T>(run: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (waiting.length >= maxWaiting) throw new BusyHashingError()
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running++
    try {
      return await run()
    } finally {
      // The slot passes directly to the next in the queue, so that a new call cannot take it in between.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
  return {
    hash: (password) => inTurn(() => work.hash(password)),
    verify: (input) => inTurn(() => work.verify(input)),
  }
}
