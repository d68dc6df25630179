import type { DataSection } from './structured-types'

/** Merges all `basics` sections of a file into one, placed first. */
export function joinHeader(sections: readonly DataSection[]): DataSection[] {
  const header = sections.filter(({ kind }) => kind === 'basics')
  const cells = header.flatMap(({ entries }) => entries.flatMap((entry) => entry.cells))
  const others = sections.filter(({ kind }) => kind !== 'basics')
  return [{ kind: 'basics', title: null, entries: [{ cells }] }, ...others]
}
