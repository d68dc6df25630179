import type { DetailKind } from '@/lib/language/kinds/labels'
import { formatDate } from '@/lib/resume/labels/format-date'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { foldName } from './adapting'

/** Names of fields, folded, under which files say what CVs of some countries carry. */
const namesOfKind: Readonly<Record<DetailKind, string>> = {
  birthDate: 'birthdate dateofbirth dob birthday born bornon',
  birthPlace: 'birthplace placeofbirth bornin cityofbirth',
  nationality: 'nationality nationalities citizenship citizenships',
  drivingLicence:
    'drivinglicence drivinglicences drivinglicense drivinglicenses driverslicence driverslicense driverlicence driverlicense',
  workPermit: 'workpermit workpermits workauthorization workauthorisation',
  available: 'available availability availablefrom availabilitydate availableon',
}

const kindOfName = new Map(
  Object.entries(namesOfKind).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, DetailKind] => [name, kind as DetailKind]),
  ),
)

/** A day as programs write it, also with a time behind it. */
const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d.*)?$/

/**
 * Returns the label of a field of the person in the words of a language; null where the name of the field is none of
 * those that the tables of languages have.
 *
 * @param language BCP 47
 */
export function personLabel(key: string, language: string): string | null {
  const kind = kindOfName.get(foldName(key))
  return kind === undefined ? null : languageTableOf(language).details[kind]
}

/** Returns the value of such a field with its day or month as the language writes it; other words as they stand. */
export const personValue = (text: string, language: string): string =>
  formatDate(text.trim().replace(day, '$1'), 'long', language)
