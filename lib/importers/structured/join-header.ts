import type { DataSection } from './structured-types'

/** Joins all that a file says of the person in its header, wherever it says it, to one entry before everything else. */
export function joinHeader(sections: readonly DataSection[]): DataSection[] {
  const header = sections.filter(({ kind }) => kind === 'basics')
  const cells = header.flatMap(({ entries }) => entries.flatMap((entry) => entry.cells))
  const others = sections.filter(({ kind }) => kind !== 'basics')
  return [{ kind: 'basics', title: null, entries: [{ cells }] }, ...others]
}
