import type { ImportHelpInput } from '../prompts/import-help-prompt'
import { cutsOf, type ShownText, showText } from './show-text'

/** A line of an imported file, or a part of one, in the order of the file. */
export type ImportLine = {
  line: number
  /** Where the text begins in its line, in UTF-16 units. */
  from: number
  text: string
  /** It stands in no field yet. */
  isOpen: boolean
  entry: string | null
}

/** An entry that is known. */
export type ImportEntry = { id: string; section: string; name: string }

export type OfferedLines = Pick<ImportHelpInput, 'entries' | 'lines'> & {
  /** The open lines by the numbers that the model knows them by. */
  numbered: ReadonlyMap<number, Pick<ImportLine, 'line' | 'from'> & Pick<ShownText, 'own'>>
  /** The entries by the names that the model knows them by. */
  named: ReadonlyMap<string, ImportEntry>
}

/**
 * Returns the part of an import that a model gets: open lines under numbers of their own, entries under short
 * names. A line that cannot be shown so that ranges of it are true is left out.
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
