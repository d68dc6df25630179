import type { Archive } from '../archive/list-archive'
import { unpackEntries } from '../archive/unpack-entries'
import { readTable } from '../csv/parse-csv'
import type { ImportDraft } from '../draft/draft-types'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import type { DataCell, DataEntry, DataSection } from '../structured/structured-types'
import { decodeText } from '../text/decode-text'
import { describeText } from './describe-text'
import { readPerson } from './read-person'
import { readRecommendations } from './read-recommendations'
import { type ExportTable, exportTables, personFiles } from './tables'

const allFiles = [...exportTables.map(({ file }) => file), ...Object.values(personFiles)]
const isRead = (name: string) => allFiles.some((file) => file.test(name))

const baseName = (name: string) => name.split('/').at(-1) ?? ''

/** Headings of sections that a CV has no name for: the name of the file. */
const titleOf = (name: string) =>
  baseName(name)
    .replace(/\.csv$/i, '')
    .replaceAll('_', ' ')

function sectionOf(table: ExportTable, name: string, text: string): DataSection {
  const [[known] = ['']] = table.columns
  const labels = new Set(table.columns.map(([label]) => label))
  const rows = readTable(text, known).map((row): DataCell[] => {
    const cells = table.columns.flatMap(([label, target]): DataCell[] => {
      const value = row[label] ?? ''
      return target === 'text' ? describeText(label, value) : [{ label, value, target }]
    })
    // Columns that the table of this format does not know stay to be placed.
    const others = Object.entries(row).filter(([label]) => !labels.has(label))
    return [...cells, ...others.map(([label, value]) => ({ label, value, target: null }))]
  })
  const cells = table.isOneEntry ? [rows.flat()] : rows
  const entries = cells.map((row): DataEntry => ({ cells: row, isOpen: table.isOpen === true }))
  return { kind: table.kind, title: table.kind === 'custom' ? titleOf(name) : null, entries }
}

/** Returns the names of the tables that are not read, in one line that the person may drop. */
function unreadTables(archive: Archive): DataSection {
  const names = archive.entries.map(({ name }) => name)
  const unread = names.filter((name) => /\.csv$/i.test(name) && !isRead(name)).map(baseName)
  const cells = [{ label: 'Files', value: unread.join(', '), target: null }]
  return { kind: 'custom', title: null, entries: [{ cells }] }
}

/**
 * Reads the archive that LinkedIn gives people of their data. Only the files that are of a CV are
 * unpacked: no messages, no contacts, nothing about others. Of the other tables the names are told.
 *
 * @returns `no-resume` for an archive in which none of them says anything
 */
export function readLinkedIn(archive: Archive): { ok: true; draft: ImportDraft } | Failure {
  // 1. Unpack what is of a CV.
  const unpacked = unpackEntries(archive, isRead)
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
  const recommended = readRecommendations(textOf(personFiles.recommendations))
  const sections = [...person, ...listed, recommended, unreadTables(archive)]
  const draft = buildDataDraft(sections, { dates: 'en' })
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
