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
import { type ExportTable, exportTables, personFiles } from './tables'

/**
 * Reads received recommendations as references. Hidden and pending ones are shown in the review but
 * not placed.
 * @param text Recommendations_Received.csv, or empty
 */
function readRecommendations(text: string): DataSection {
  const entries = readTable(text, 'First Name').map((row): DataEntry => {
    const isVisible = /^visible$/i.test((row.Status ?? '').trim())
    const name = [row['First Name'], row['Last Name']].filter(Boolean).join(' ')
    const who = [name, row['Job Title'], row.Company].filter(Boolean).join(', ')
    return {
      cells: [
        { label: 'Recommended by', value: who, target: isVisible ? 'name' : null },
        { label: 'Text', value: row.Text ?? '', target: isVisible ? 'reference' : null },
      ],
    }
  })
  return { kind: 'references', title: null, entries }
}

const allFiles = [...exportTables.map(({ file }) => file), ...Object.values(personFiles)]
const isRead = (name: string) => allFiles.some((file) => file.test(name))

const baseName = (name: string) => name.split('/').at(-1) ?? ''

/** Returns the title of a custom section: the file's name. */
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
    // Unknown columns are kept as unplaced cells.
    const others = Object.entries(row).filter(([label]) => !labels.has(label))
    return [...cells, ...others.map(([label, value]) => ({ label, value, target: null }))]
  })
  const cells = table.isOneEntry ? [rows.flat()] : rows
  const entries = cells.map((row): DataEntry => ({ cells: row, isOpen: table.isOpen === true }))
  return { kind: table.kind, title: table.kind === 'custom' ? titleOf(name) : null, entries }
}

/** Returns the names of unread tables as one unplaced line. */
function unreadTables(archive: Archive): DataSection {
  const names = archive.entries.map(({ name }) => name)
  const unread = names.filter((name) => /\.csv$/i.test(name) && !isRead(name)).map(baseName)
  const cells = [{ label: 'Files', value: unread.join(', '), target: null }]
  return { kind: 'custom', title: null, entries: [{ cells }] }
}

/**
 * Reads a LinkedIn data export. Unpacks only CV-related files, no messages or contacts; lists the
 * names of the other tables.
 * @returns `no-resume` if none of the files has content
 */
export function readLinkedIn(archive: Archive): { ok: true; draft: ImportDraft } | Failure {
  // 1. Unpack the CV-related files.
  const unpacked = unpackEntries(archive, isRead)
  if (!unpacked.ok) return unpacked
  const files = [...unpacked.parts].map(([name, bytes]) => ({ name, text: decodeText(bytes) }))
  const textOf = (file: RegExp) => files.find(({ name }) => file.test(name))?.text ?? ''

  // 2. Read the person, then the sections.
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

  // 3. Build a draft. The export writes dates in English, whatever the profile's language.
  const recommended = readRecommendations(textOf(personFiles.recommendations))
  const sections = [...person, ...listed, recommended, unreadTables(archive)]
  const draft = buildDataDraft(sections, { dates: 'en' })
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
