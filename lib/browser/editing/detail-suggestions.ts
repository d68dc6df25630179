import type { PaperDocument } from '@/lib/resume/schema/document'

/** Details that CVs of some countries carry beside the contact. */
type Suggestion =
  | 'birthDate'
  | 'birthPlace'
  | 'nationality'
  | 'drivingLicence'
  | 'workPermit'
  | 'available'

const order: readonly Suggestion[] = [
  'birthDate',
  'birthPlace',
  'nationality',
  'drivingLicence',
  'workPermit',
  'available',
]

/** The labels in the language of the CV, since they are printed; in the order of `order`. */
const labels: Record<string, readonly string[]> = {
  en: [
    'Date of birth',
    'Place of birth',
    'Nationality',
    'Driving licence',
    'Work permit',
    'Available from',
  ],
  de: [
    'Geburtsdatum',
    'Geburtsort',
    'Staatsangehörigkeit',
    'Führerschein',
    'Arbeitserlaubnis',
    'Verfügbar ab',
  ],
  fr: [
    'Date de naissance',
    'Lieu de naissance',
    'Nationalité',
    'Permis de conduire',
    'Autorisation de travail',
    'Disponible à partir du',
  ],
  es: [
    'Fecha de nacimiento',
    'Lugar de nacimiento',
    'Nacionalidad',
    'Permiso de conducir',
    'Permiso de trabajo',
    'Disponible desde',
  ],
  pt: [
    'Data de nascimento',
    'Local de nascimento',
    'Nacionalidade',
    'Carta de condução',
    'Autorização de trabalho',
    'Disponível a partir de',
  ],
  it: [
    'Data di nascita',
    'Luogo di nascita',
    'Nazionalità',
    'Patente di guida',
    'Permesso di lavoro',
    'Disponibile da',
  ],
  nl: [
    'Geboortedatum',
    'Geboorteplaats',
    'Nationaliteit',
    'Rijbewijs',
    'Werkvergunning',
    'Beschikbaar vanaf',
  ],
  pl: [
    'Data urodzenia',
    'Miejsce urodzenia',
    'Obywatelstwo',
    'Prawo jazdy',
    'Pozwolenie na pracę',
    'Dostępność od',
  ],
}

/** Suggestions that are usual by country. Where birth and nationality invite bias they are not offered. */
const personal: readonly Suggestion[] = ['birthDate', 'birthPlace', 'nationality', 'drivingLicence']
const some: readonly Suggestion[] = ['nationality', 'drivingLicence', 'available']
const neutral: readonly Suggestion[] = ['workPermit', 'drivingLicence', 'available']

const byCountry: Record<string, readonly Suggestion[]> = {
  DE: personal,
  AT: personal,
  CH: personal,
  IT: personal,
  PL: ['birthDate', 'drivingLicence', 'available'],
  ES: ['birthDate', ...some],
  PT: ['birthDate', ...some],
  NL: ['birthDate', ...some],
  BE: some,
  FR: ['drivingLicence', 'available'],
  BR: some,
}

/** Names of countries as people write them in a CV of our eight languages. */
const countryNames: Record<string, readonly string[]> = {
  DE: ['germany', 'deutschland', 'allemagne', 'alemania', 'alemanha', 'germania', 'niemcy'],
  AT: ['austria', 'österreich', 'autriche', 'oostenrijk'],
  CH: ['switzerland', 'schweiz', 'suisse', 'svizzera'],
  IT: ['italy', 'italia', 'italien', 'italie'],
  PL: ['poland', 'polska', 'polen'],
  ES: ['spain', 'españa', 'spanien'],
  PT: ['portugal'],
  NL: ['netherlands', 'nederland', 'niederlande'],
  BE: ['belgium', 'belgië', 'belgique', 'belgien'],
  FR: ['france', 'frankreich', 'francia', 'frankrijk'],
  BR: ['brazil', 'brasil'],
}

/** The country most at home in a language, for a CV that names none. */
const byLanguage: Record<string, string> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'PT',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
}

function countryOf(document: PaperDocument): string | null {
  const typed = document.content.basics.location.countryCode.trim()
  const code = typed.toUpperCase()
  if (code.length === 2) return code
  const name = typed.toLowerCase()
  const named = Object.entries(countryNames).find(([, names]) => names.includes(name))
  if (named) return named[0]
  return typed === '' ? (byLanguage[languageOf(document)] ?? null) : null
}

const languageOf = (document: PaperDocument) => document.design.language.split('-')[0] ?? 'en'

/**
 * Labels of details that are usual in the country of the CV (by its address, else by its language)
 * and that it does not have yet, in the language of the CV.
 */
export function suggestDetails(document: PaperDocument): string[] {
  const usual = byCountry[countryOf(document) ?? ''] ?? neutral
  const words = labels[languageOf(document)] ?? labels.en ?? []
  const present = document.content.basics.details.map((detail) => detail.label.trim())
  return usual
    .map((suggestion) => words[order.indexOf(suggestion)] ?? '')
    .filter((label) => label !== '' && !present.includes(label))
}
