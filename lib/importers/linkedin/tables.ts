import type { DraftSectionKind } from '../draft/draft-types'
import type { DataTarget } from '../structured/structured-types'
import tables from './tables.json' with { type: 'json' }

/** A file of the export: its section, and its columns in display order. */
export type ExportTable = {
  /** Name of the file, in any folder. */
  file: RegExp
  kind: DraftSectionKind
  columns: readonly [name: string, target: DataTarget][]
  /** A start without an end means ongoing. */
  isOpen?: boolean
  /** All rows form one entry: a list of keywords. */
  isOneEntry?: boolean
}

const named = (name: string) => new RegExp(`(?:^|/)${name}\\.csv$`, 'i')

/**
 * CV-related files of LinkedIn's data export, as of 2019 to 2026. The first column identifies the
 * header row. Columns without a target are shown unplaced.
 */
export const exportTables = tables.map(({ file, ...table }) => ({
  ...table,
  file: named(file),
  // JSON has lists and texts where the type has pairs and names; field-mappings.test.ts validates them.
})) as unknown as readonly ExportTable[]

/** Files about the person, read individually. */
export const personFiles = {
  profile: named('Profile'),
  emails: named('Email Addresses'),
  recommendations: named('Recommendations[ _]Received'),
  phones: named('(?:Phone ?Numbers|Whatsapp Phone Numbers)'),
}
