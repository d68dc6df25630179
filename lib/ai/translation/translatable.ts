import type { FieldAddress } from '@/lib/resume/change/address'
import { readField } from '@/lib/resume/change/field-values'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type CvText, cvTextsOf } from '../cv/cv-texts'
import { languageNamed, needsTranslation } from './needs-translation'

/** Text of a CV to be translated, as stored. */
export type TranslatableText = {
  address: FieldAddress
  /** Index in a list of words; null for a field of one text. */
  item: number | null
  stored: string
}

const always = /\/(?:label|summary|position|text|studyType|area|description|reference|level)$/
const lists = /\/(?:keywords|roles)$/
/** Name fields that are translated, by section: those of skills, not those of projects. */
const named: Readonly<Partial<Record<CvText['section'], RegExp>>> = {
  skills: /\/name$/,
  interests: /\/name$/,
  languages: /\/(?:language|fluency)$/,
  awards: /\/title$/,
  projects: /\/type$/,
  custom: /\/(?:title|subtitle)$/,
}

const verbatimNames: Readonly<Partial<Record<CvText['section'], RegExp>>> = {
  work: /\/name$/,
  volunteer: /\/organization$/,
  education: /\/institution$/,
}

/** Returns the names of employers and schools, which are not translated. */
export const verbatimTexts = (document: ResumeDocument): TranslatableText[] =>
  cvTextsOf(document).flatMap(({ address, section, text }) =>
    verbatimNames[section]?.test(address) && text.trim() !== ''
      ? [{ address, item: null, stored: text }]
      : [],
  )

const isTranslatable = ({ address, section }: CvText) =>
  section === 'basics'
    ? address === 'basics/label'
    : always.test(address) || (named[section]?.test(address) ?? false)

/** Fields with established equivalents in other languages: "BSc". */
const titled = /\/(?:label|position|studyType|area)$/
/** Name of a language, which code translates by a table. */
const languageField = /\/language$/

/** Returns the names of languages that code translates by a table. */
export const languageTexts = (document: ResumeDocument): TranslatableText[] =>
  cvTextsOf(document).flatMap(({ address, section, text }) =>
    section === 'languages' && languageField.test(address) && languageNamed(text) !== null
      ? [{ address, item: null, stored: text }]
      : [],
  )

/**
 * Returns the texts that need a model for translation: never names of people, employers, schools, projects or
 * certificates, places, dates, addresses, names of languages, hidden text, or text that is the same in every language.
 */
export function translatableTexts(document: ResumeDocument): TranslatableText[] {
  const titles = document.content.custom.map(({ id, title }) => ({
    address: `${id}/title` as FieldAddress,
    item: null,
    stored: title,
  }))
  const texts = cvTextsOf(document).flatMap((text): TranslatableText[] => {
    const { address } = text
    const value = readField(document, address)
    if (Array.isArray(value) && lists.test(address)) {
      return value.flatMap((stored, item) =>
        typeof stored === 'string' ? { address, item, stored } : [],
      )
    }
    return typeof value === 'string' && isTranslatable(text)
      ? [{ address, item: null, stored: value }]
      : []
  })
  return [...titles, ...texts].filter(
    ({ stored, address }) =>
      /\p{L}/u.test(stored) &&
      (titled.test(address) || needsTranslation(stored)) &&
      !(languageField.test(address) && languageNamed(stored) !== null),
  )
}
