import 'server-only'
import type { OwnerId } from '../owner'

declare global {
  // Next evaluates a module once for each of its bundles; one order of calls is for the whole process.
  var vitaeTurns: Map<string, Promise<unknown>> | undefined
}

/**
 * Makes the calls of a function for one owner run one after the other in this process, so that each counts what those
 * before it have written: a limit that the function checks before it writes is exact. Where several processes share a
 * store, one call for each of them may still be under way at once.
 *
 * @param kind names what the limit counts; functions with one name wait for each other
 * @param ownerOf returns whose limit a call counts towards
 */
export function oneAtATime<Args extends readonly unknown[], Result>(
  kind: string,
  ownerOf: (...args: Args) => OwnerId,
  run: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  globalThis.vitaeTurns ??= new Map()
  const turns = globalThis.vitaeTurns
  return async (...args) => {
    const place = `${kind}#${ownerOf(...args)}`
    const own = (turns.get(place) ?? Promise.resolve()).then(() => run(...args))
    const over = own.catch(() => {})
    turns.set(place, over)
    try {
      return await own
    } finally {
      if (turns.get(place) === over) turns.delete(place)
    }
  }
}
