import { readTable } from '../csv/parse-csv'
import type { DataCell, DataEntry, DataSection, DataTarget } from '../structured/structured-types'
import { describeText } from './describe-text'

type Row = Record<string, string>

/** Columns of Profile.csv in header order. */
const profileColumns: readonly [string, DataTarget][] = [
  ['First Name', 'name'],
  ['Last Name', 'name'],
  ['Maiden Name', null],
  ['Headline', 'label'],
  ['Address', 'address'],
  ['Zip Code', 'postalCode'],
  ['Geo Location', 'place'],
  ['Birth Date', null],
  ['Industry', null],
  ['Instant Messengers', null],
]

/** Parses "[PORTFOLIO:https://a.example,OTHER:https://b.example]" into URLs. */
function readWebsites(text: string): string[] {
  return [...text.matchAll(/(?:^\[?|,)\s*(?:[A-Z_]+:)?(https?:\/\/[^,\]\s]+|www\.[^,\]\s]+)/g)].map(
    ([, address = '']) => address,
  )
}

const readHandles = (text: string) =>
  text
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((handle) => handle.trim())
    .filter((handle) => handle !== '')

/** Returns rows with primary addresses first. */
function mainFirst(rows: readonly Row[]): Row[] {
  const isMain = (row: Row) => /^(?:yes|true)$/i.test(row.Primary ?? '')
  return [...rows.filter(isMain), ...rows.filter((row) => !isMain(row))]
}

/** Assigns the first value to a field and leaves the others unplaced. */
const firstOf = (label: string, values: readonly string[], target: string): DataCell[] =>
  values.map((value, index) => ({ label, value, target: index === 0 ? target : null }))

/**
 * Reads the person: name, headline, contacts and URLs.
 * @param texts the files, empty if the export lacks them
 */
export function readPerson(texts: {
  profile: string
  emails: string
  phones: string
}): DataSection[] {
  const [profile = {}] = readTable(texts.profile, 'First Name')
  const emails = mainFirst(readTable(texts.emails, 'Email Address'))
  const phones = readTable(texts.phones, 'Number')
  const websites = readWebsites(profile.Websites ?? '')
  const basics: DataEntry = {
    cells: [
      ...profileColumns.map(([label, target]) => ({ label, value: profile[label] ?? '', target })),
      ...describeText('Summary', profile.Summary ?? ''),
      ...firstOf(
        'Email Address',
        emails.map((row) => row['Email Address'] ?? ''),
        'email',
      ),
      ...firstOf(
        'Number',
        phones.map((row) => row.Number ?? ''),
        'phone',
      ),
      ...websites.slice(0, 1).map((value) => ({ label: 'Websites', value, target: 'url' })),
    ],
  }
  const profiles: DataEntry[] = [
    ...readHandles(profile['Twitter Handles'] ?? '').map((value) => ({
      cells: [
        { label: 'Network', value: 'X', target: 'network' },
        { label: 'Twitter Handles', value, target: 'username' },
      ],
    })),
    ...websites.slice(1).map((value) => ({ cells: [{ label: 'Websites', value, target: 'url' }] })),
  ]
  return [
    { kind: 'basics', title: null, entries: [basics] },
    { kind: 'profiles', title: null, entries: profiles },
  ]
}
