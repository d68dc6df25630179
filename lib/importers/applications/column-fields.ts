import { foldText } from '@/lib/language/unicode/fold-text'
import {
  type OtherColumn,
  otherColumns,
  type TextColumn,
  textColumns,
} from '@/lib/resume/application-table/columns'
import columnNames from './column-names.json' with { type: 'json' }

/** Meaning of a column in a table of job applications. */
export type ColumnField =
  | TextColumn
  | OtherColumn
  | 'contactName'
  | 'contactRole'
  | 'contactEmail'
  | 'contactPhone'
  | 'followUpOn'

/**
 * Headers used by other trackers, LinkedIn's export and spreadsheets, folded; each is unique. In
 * English, German, French, Spanish, Portuguese, Italian, Dutch.
 */
const names: Record<ColumnField, string> = columnNames

const known = new Map<string, ColumnField>(
  (Object.keys(names) as ColumnField[]).flatMap((field) => {
    const own = { ...textColumns, ...otherColumns }[field as TextColumn | OtherColumn]
    return [...(own ? [foldHeader(own)] : []), ...names[field].split('|')].map(
      (name) => [name, field] as const,
    )
  }),
)

/** Folds case, accents, punctuation and spaces: "Date_Applied" becomes "date applied". */
function foldHeader(header: string): string {
  return foldText(header)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const contactParts: readonly ColumnField[] = ['contactRole', 'contactEmail', 'contactPhone']

/**
 * Maps headers to fields; null if unknown or already mapped to an earlier column. E-mail and phone
 * count as a contact's only if there is a contact name: in LinkedIn's export they are the user's
 * own.
 */
export function columnFields(headers: readonly string[]): (ColumnField | null)[] {
  const taken = new Set<ColumnField>()
  const found = headers.map((header) => {
    // Splits camel case, as in "dateApplied".
    const field = known.get(foldHeader(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')))
    if (!field || taken.has(field)) return null
    taken.add(field)
    return field
  })
  return found.map((field) =>
    field && contactParts.includes(field) && !taken.has('contactName') ? null : field,
  )
}
