import type { DetailKind } from '@/lib/language/kinds/labels'
import { formatDate } from '@/lib/resume/labels/format-date'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import { newestLook } from '@/lib/resume/look'
import { foldName } from './adapting'

/** Keys, folded, of personal details that are customary in CVs of some countries. */
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

/** An ISO date, optionally with a time. */
const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d.*)?$/

/**
 * Returns the localised label of a personal detail; null if the key is not one.
 * @param language BCP 47
 */
export function personLabel(key: string, language: string): string | null {
  const kind = kindOfName.get(foldName(key))
  return kind === undefined ? null : languageTermsOf(language).details[kind]
}

/** Formats the date in a personal detail for a language; other text is unchanged. */
export const personValue = (text: string, language: string): string =>
  formatDate(text.trim().replace(day, '$1'), 'long', language, newestLook)
