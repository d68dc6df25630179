import type { ImportHelpAnswer } from '../prompts/import-help-prompt'
import type { OfferedLines } from './name-lines'

/** Range of a line of the file, in UTF-16 units. */
export type PlacedRange = { line: number; from: number; to: number }

/** Where lines of an import belong according to a model, by numbers and constants of the app. */
export type ImportPlaces = {
  sections: {
    kind: string
    entries: {
      /** Entry that the values are added to; null: a new one. */
      into: string | null
      values: { field: string; ranges: PlacedRange[] }[]
    }[]
  }[]
  /** Number of values that referred to nothing offered. */
  dropped: number
}

type Answered = ImportHelpAnswer['entries'][number]

/**
 * Maps the references of a model's answer back to ranges of the file. A value with any invalid reference is dropped and
 * counted. No text of the answer is used except names of known fields.
 *
 * @param fields the fields of each section
 */
export function readPlaces(
  { entries }: ImportHelpAnswer,
  { numbered, named }: Pick<OfferedLines, 'numbered' | 'named'>,
  fields: Readonly<Record<string, readonly string[]>>,
): ImportPlaces {
  let dropped = 0

  const placeRange = ({ line, from, to }: PlacedRange): PlacedRange | null => {
    const shown = numbered.get(line)
    const [first, last] = [shown?.own.get(from), shown?.own.get(to)]
    if (!shown || first === undefined || last === undefined || first >= last) return null
    return { line: shown.line, from: shown.from + first, to: shown.from + last }
  }

  const placeEntry = ({ entry, section, values }: Answered): ImportPlaces['sections'] => {
    const known = entry === null ? null : named.get(entry)
    const kind = known?.section ?? section
    const isKnown = known !== undefined && Object.hasOwn(fields, kind)
    const placed = values.flatMap(({ field, ranges }) => {
      const found = ranges.map(placeRange).filter((range) => range !== null)
      const isWhole = found.length > 0 && found.length === ranges.length
      return isKnown && isWhole && fields[kind]?.includes(field) ? [{ field, ranges: found }] : []
    })
    dropped += values.length - placed.length
    if (placed.length === 0) return []
    return [{ kind, entries: [{ into: known?.id ?? null, values: placed }] }]
  }

  return { sections: entries.flatMap(placeEntry), dropped }
}
