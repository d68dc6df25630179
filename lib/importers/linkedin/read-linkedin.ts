import type { Archive } from '../archive/list-archive'
import { unpackEntries } from '../archive/unpack-entries'
import { readTable } from '../csv/parse-csv'
import type { ImportDraft } from '../draft/draft-types'
import { bulletLength } from '../flow/strip-bullet'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import type { DataCell, DataEntry, DataLine, DataSection } from '../structured/structured-types'
import { decodeText } from '../text/decode-text'
import { readPerson } from './read-person'
import { type ExportTable, exportTables, personFiles } from './tables'

const allFiles = [...exportTables.map(({ file }) => file), ...Object.values(personFiles)]

/** Lines of a description; those behind a typed sign are bullets. */
function describe(text: string): DataLine[] {
  return text.split(/\r\n?|\n/).map((line) => {
    const words = line.trim()
    const length = bulletLength(words, false)
    return { text: words.slice(length), bullet: length > 0 }
  })
}

/** Headings of sections that a CV has no name for: the name of the file. */
const titleOf = (name: string) => (name.split('/').at(-1) ?? '').replace(/\.csv$/i, '')

function sectionOf(table: ExportTable, name: string, text: string): DataSection {
  const [[known] = ['']] = table.columns
  const rows = readTable(text, known).map((row): DataCell[] =>
    table.columns.map(([label, target]) => {
      const value = row[label] ?? ''
      return { label, value: target === 'text' ? describe(value) : value, target }
    }),
  )
  const cells = table.isOneEntry ? [rows.flat()] : rows
  const entries = cells.map((row): DataEntry => ({ cells: row, isOpen: table.isOpen === true }))
  return { kind: table.kind, title: table.kind === 'custom' ? titleOf(name) : null, entries }
}

/**
 * Reads the archive that LinkedIn gives people of their data. Only the files that are of a CV are
 * unpacked: no messages, no contacts, nothing about others.
 *
 * @returns `no-resume` for an archive in which none of them says anything
 */
export function readLinkedIn(archive: Archive): { ok: true; draft: ImportDraft } | Failure {
  // 1. Unpack what is of a CV.
  const unpacked = unpackEntries(archive, (name) => allFiles.some((file) => file.test(name)))
  if (!unpacked.ok) return unpacked
  const files = [...unpacked.parts].map(([name, bytes]) => ({ name, text: decodeText(bytes) }))
  const textOf = (file: RegExp) => files.find(({ name }) => file.test(name))?.text ?? ''

  // 2. Who the person is, then what they did.
  const person = readPerson({
    profile: textOf(personFiles.profile),
    emails: textOf(personFiles.emails),
    phones: textOf(personFiles.phones),
  })
  const listed = exportTables.flatMap((table) =>
    files
      .filter(({ name }) => table.file.test(name))
      .map(({ name, text }) => sectionOf(table, name, text)),
  )

  // 3. A draft of it. The export writes dates in English, whatever the language of the profile.
  const draft = buildDataDraft([...person, ...listed], { dates: 'en' })
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
