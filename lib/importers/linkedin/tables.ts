import type { DraftSectionKind } from '../draft/draft-types'
import type { FieldTarget } from '../structured/field-target'

/** A file of the export: its section, and its columns in display order. */
export type ExportTable<Kind extends DraftSectionKind = DraftSectionKind> = {
  /** Name of the file, in any folder. */
  file: RegExp
  kind: Kind
  columns: readonly (readonly [name: string, target: FieldTarget<Kind>])[]
  /** A start without an end means ongoing. */
  isOpen?: boolean
  /** All rows form one entry: a list of keywords. */
  isOneEntry?: boolean
}

/** A table whose columns have fields of its own kind of section as targets. */
type CheckedTable = { [Kind in DraftSectionKind]: ExportTable<Kind> }[DraftSectionKind]

const named = (name: string) => new RegExp(`(?:^|/)${name}\\.csv$`, 'i')

/**
 * CV-related files of LinkedIn's data export, as of 2019 to 2026. The first column identifies the
 * header row. Columns without a target are shown unplaced.
 */
export const exportTables: readonly ExportTable[] = [
  {
    file: named('Positions'),
    kind: 'work',
    isOpen: true,
    columns: [
      ['Company Name', 'name'],
      ['Title', 'position'],
      ['Location', 'location'],
      ['Started On', 'startDate'],
      ['Finished On', 'endDate'],
      ['Description', 'text'],
    ],
  },
  {
    file: named('Education'),
    kind: 'education',
    columns: [
      ['School Name', 'institution'],
      ['Degree Name', 'studyType'],
      ['Start Date', 'startDate'],
      ['End Date', 'endDate'],
      ['Notes', 'summary'],
      ['Activities', 'summary'],
    ],
  },
  {
    file: named('Skills'),
    kind: 'skills',
    isOneEntry: true,
    columns: [['Name', 'keywords']],
  },
  {
    file: named('Projects'),
    kind: 'projects',
    isOpen: true,
    columns: [
      ['Title', 'name'],
      ['Url', 'url'],
      ['Started On', 'startDate'],
      ['Finished On', 'endDate'],
      ['Description', 'text'],
    ],
  },
  {
    file: named('Languages'),
    kind: 'languages',
    columns: [
      ['Name', 'language'],
      ['Proficiency', 'fluency'],
    ],
  },
  {
    file: named('Certifications'),
    kind: 'certificates',
    columns: [
      ['Name', 'name'],
      ['Authority', 'issuer'],
      ['Started On', 'date'],
      ['Finished On', 'expires'],
      ['License Number', 'number'],
      ['Url', 'url'],
    ],
  },
  {
    file: named('Volunteering(?:[ _]Experiences?)?'),
    kind: 'volunteer',
    isOpen: true,
    columns: [
      ['Company Name', 'organization'],
      ['Role', 'position'],
      ['Cause', null],
      ['Started On', 'startDate'],
      ['Finished On', 'endDate'],
      ['Description', 'text'],
    ],
  },
  {
    file: named('Honors(?:[ _](?:and|&)[ _]Awards)?'),
    kind: 'awards',
    columns: [
      ['Title', 'title'],
      ['Issued On', 'date'],
      ['Description', 'text'],
    ],
  },
  {
    file: named('Publications'),
    kind: 'publications',
    columns: [
      ['Name', 'name'],
      ['Publisher', 'publisher'],
      ['Published On', 'releaseDate'],
      ['Url', 'url'],
      ['Description', 'text'],
    ],
  },
  {
    file: named('Test[ _]?Scores'),
    kind: 'custom',
    columns: [
      ['Name', 'name'],
      ['Score', 'subtitle'],
      ['Date', 'startDate'],
      ['Description', 'text'],
    ],
  },
  {
    file: named('Courses'),
    kind: 'custom',
    columns: [
      ['Name', 'name'],
      ['Number', 'subtitle'],
    ],
  },
  {
    file: named('Organizations'),
    kind: 'custom',
    isOpen: true,
    columns: [
      ['Name', 'name'],
      ['Position', 'subtitle'],
      ['Started On', 'startDate'],
      ['Finished On', 'endDate'],
      ['Description', 'text'],
    ],
  },
  {
    file: named('Patents'),
    kind: 'custom',
    columns: [
      ['Title', 'name'],
      ['Number', 'subtitle'],
      ['Patent Number', 'subtitle'],
      ['Application Number', 'subtitle'],
      ['Issued On', 'startDate'],
      ['Url', 'url'],
      ['Inventors', null],
      ['Description', 'text'],
    ],
  },
] satisfies readonly CheckedTable[]

/** Files about the person, read individually. */
export const personFiles = {
  profile: named('Profile'),
  emails: named('Email Addresses'),
  recommendations: named('Recommendations[ _]Received'),
  phones: named('(?:Phone ?Numbers|Whatsapp Phone Numbers)'),
}
