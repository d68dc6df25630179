import type { ImportHelpInput } from '../prompts/import-help-prompt'
import { cutsOf, type ShownText, showText } from './show-text'

/** Line of an imported file, or part of one, in file order. */
export type ImportLine = {
  line: number
  /** Offset of the text in its line, in UTF-16 units. */
  from: number
  text: string
  /** Whether it is not assigned to a field yet. */
  isOpen: boolean
  entry: string | null
}

/** Entry that was already recognised. */
export type ImportEntry = { id: string; section: string; name: string }

export type OfferedLines = Pick<ImportHelpInput, 'entries' | 'lines'> & {
  /** Open lines by the numbers that are sent to the model. */
  numbered: ReadonlyMap<number, Pick<ImportLine, 'line' | 'from'> & Pick<ShownText, 'own'>>
  /** Entries by the names that are sent to the model. */
  named: ReadonlyMap<string, ImportEntry>
}

/**
 * Returns the part of an import that is sent to a model: open lines under new numbers, entries under short names. A
 * line that cannot be shown with reliable offsets is omitted.
 */
export function nameLines(
  lines: readonly ImportLine[],
  entries: readonly ImportEntry[],
): OfferedLines {
  const named = new Map(entries.map((entry, at) => [`e${at + 1}`, entry]))
  const names = new Map([...named].map(([name, { id }]) => [id, name]))
  const numbered = new Map<number, Pick<ImportLine, 'line' | 'from'> & Pick<ShownText, 'own'>>()
  const shown = lines.flatMap(({ line, from, text, isOpen, entry }) => {
    const copy = showText(text)
    if (!copy) return []
    const name = entry === null ? undefined : names.get(entry)
    const standsIn = name === undefined ? {} : { entry: name }
    if (!isOpen) return [{ text: copy.text, ...standsIn }]
    const number = numbered.size + 1
    numbered.set(number, { line, from, own: copy.own })
    return [{ line: number, text: copy.text, cuts: cutsOf(copy), ...standsIn }]
  })
  return {
    lines: shown,
    entries: [...named].map(([entry, { section, name }]) => ({ entry, section, name })),
    numbered,
    named,
  }
}
