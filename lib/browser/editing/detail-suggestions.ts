import type { DetailKind } from '@/lib/language/kinds/labels'
import {
  type LabelLanguage,
  type LabelVariant,
  labelLanguages,
  resolveLabelLanguage,
} from '@/lib/language/tags'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Customary details by country. Birth date and nationality are not suggested where they invite bias. */
const personal: readonly DetailKind[] = ['birthDate', 'birthPlace', 'nationality', 'drivingLicence']
const some: readonly DetailKind[] = ['nationality', 'drivingLicence', 'available']
const neutral: readonly DetailKind[] = ['workPermit', 'drivingLicence', 'available']

const european: readonly DetailKind[] = ['birthDate', 'drivingLicence', 'available']
const gulf: readonly DetailKind[] = ['birthDate', 'nationality', 'workPermit', 'drivingLicence']

const byCountry: Record<string, readonly DetailKind[]> = {
  ...{ DE: personal, AT: personal, CH: personal, IT: personal, ID: personal },
  ...{ PL: european, CZ: european, GR: european, VN: european, KR: european },
  ...{ ES: ['birthDate', ...some], PT: ['birthDate', ...some], NL: ['birthDate', ...some] },
  ...{ RO: ['birthDate', ...some], TR: ['birthDate', ...some], TW: ['birthDate', ...some] },
  ...{ BE: some, BR: some, FR: ['drivingLicence', 'available'] },
  ...{ JP: ['birthDate', 'drivingLicence'], CN: ['birthDate', 'birthPlace', 'available'] },
  ...{ AE: gulf, SA: gulf, QA: gulf, KW: gulf, BH: gulf, OM: gulf },
}

/** Default country of each language, for a CV without one. */
const byLanguage: Partial<Record<LabelLanguage | LabelVariant, string>> = {
  ...{ de: 'DE', fr: 'FR', es: 'ES', pt: 'PT', 'pt-br': 'BR', it: 'IT', nl: 'NL', pl: 'PL' },
  ...{ cs: 'CZ', ro: 'RO', el: 'GR', tr: 'TR', id: 'ID', vi: 'VN' },
  ...{ ja: 'JP', ko: 'KR', zh: 'CN', 'zh-hant': 'TW' },
}

let codes: Map<string, string> | undefined

/** Returns the code of a country by its name in any CV language, from the platform's names (`Intl`). */
function codeOfCountry(name: string): string | undefined {
  codes ??= new Map(
    labelLanguages.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' })
      return Object.keys(byCountry).map((code) => [names.of(code)?.toLowerCase() ?? code, code])
    }),
  )
  return codes.get(name.toLowerCase())
}

function countryOf({ content, design }: PaperDocument): string | undefined {
  const typed = content.basics.location.countryCode.trim()
  if (typed === '') return byLanguage[resolveLabelLanguage(design.language)]
  return typed.length === 2 ? typed.toUpperCase() : codeOfCountry(typed)
}

/**
 * Returns labels of details that are customary in the country of the CV (by its address, else its language) and
 * missing, in the language of the CV.
 */
export function suggestDetails(document: PaperDocument): string[] {
  const usual = byCountry[countryOf(document) ?? ''] ?? neutral
  const { details } = languageTableOf(document.design.language)
  const present = document.content.basics.details.map((detail) => detail.label.trim())
  return usual.map((kind) => details[kind]).filter((label) => !present.includes(label))
}
