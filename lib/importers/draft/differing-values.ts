import { valuesOf } from './change-draft'
import type { DraftEntry, DraftSectionKind, ImportDraft, Traced } from './draft-types'

/** A value of a reading with its position. */
export type ReadValue = {
  kind: DraftSectionKind
  field: string
  value: Traced
  entry: DraftEntry
  /** Index of the entry in its section. */
  at: number
}

/** Returns the field names and texts of an entry. */
const saidBy = (entry: DraftEntry) =>
  new Set(valuesOf(entry).map(({ field, value }) => `${field} ${value.text}`))

/**
 * Returns the values of a reading that another reading of the file lacks in the same field of the
 * same entry. Entries correspond if they share the most values; several may correspond to one.
 */
export function differingValues(now: ImportDraft, before: ImportDraft): Traced[] {
  const others = new Map<DraftSectionKind, Set<string>[]>()
  for (const { kind, entries } of before.sections) {
    others.set(kind, [...(others.get(kind) ?? []), ...entries.map(saidBy)])
  }
  return now.sections.flatMap(({ kind, entries }) =>
    entries.flatMap((entry) => {
      const said = saidBy(entry)
      let [same, max] = [new Set<string>(), 0]
      for (const other of others.get(kind) ?? []) {
        const common = [...said].filter((one) => other.has(one)).length
        if (common > max) [same, max] = [other, common]
      }
      return valuesOf(entry).flatMap(({ field, value }) =>
        same.has(`${field} ${value.text}`) ? [] : [value],
      )
    }),
  )
}

/** Marks the values that another reading lacks, for review. */
export function markDifferences(now: ImportDraft, before: ImportDraft): ImportDraft {
  const differing = new Set(differingValues(now, before))
  const mark = (value: Traced): Traced => (differing.has(value) ? { ...value, sure: false } : value)
  const markEntry = ({ fields, lists, ...entry }: DraftEntry): DraftEntry => ({
    ...entry,
    fields: Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, mark(one)])),
    lists: Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, all.map(mark)])),
  })
  const sections = now.sections.map((one) => ({ ...one, entries: one.entries.map(markEntry) }))
  return { ...now, sections }
}

/**
 * Creates a function that returns what a reading has for the characters (or link) of a value, in
 * reading order.
 */
export function createValueFinder({ sections }: ImportDraft): (value: Traced) => ReadValue[] {
  const all = sections.flatMap(({ kind, entries }) =>
    entries.flatMap((entry, at) =>
      valuesOf(entry).map(({ field, value }): ReadValue => ({ kind, field, value, entry, at })),
    ),
  )
  const byLine = new Map<number, ReadValue[]>()
  for (const one of all) {
    for (const line of new Set(one.value.slices.map((slice) => slice.line))) {
      byLine.set(line, [...(byLine.get(line) ?? []), one])
    }
  }
  const touches = (a: Traced, b: Traced) =>
    a.slices.some((one) =>
      b.slices.some(({ line, from, to }) => line === one.line && from < one.to && one.from < to),
    )
  return (value) => {
    if (value.slices.length === 0) {
      return all.filter((other) => value.link !== undefined && other.value.link === value.link)
    }
    const near = new Set(value.slices.flatMap(({ line }) => byLine.get(line) ?? []))
    return [...near].filter((other) => touches(other.value, value))
  }
}
