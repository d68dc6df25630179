import 'server-only'
import type { Entry } from './ledger'

/** Changes that make the target equal to the source, by name. */
export type Difference = {
  write: Set<string>
  /** Written by an earlier run, and gone from the source since. */
  remove: string[]
  /** Entries of another writer: they differ from the source, and no run of this move has written them. */
  foreign: string[]
}

type Prints = ReadonlyMap<string, { print: string }>

/**
 * Compares names and prints of both sides.
 *
 * @param isOurs returns whether a run of this move has written the target's entry as it is
 */
export function compareSides(
  source: Prints,
  target: Prints,
  isOurs: (entry: Entry) => boolean,
): Difference {
  const found: Difference = { write: new Set(), remove: [], foreign: [] }
  for (const name of source.keys()) if (!target.has(name)) found.write.add(name)
  for (const [name, { print }] of target) {
    const wanted = source.get(name)
    if (wanted?.print === print) continue
    if (!isOurs({ name, print })) found.foreign.push(name)
    else if (wanted) found.write.add(name)
    else found.remove.push(name)
  }
  return found
}
