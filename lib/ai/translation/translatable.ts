import type { FieldAddress } from '@/lib/resume/change/address'
import { readField } from '@/lib/resume/change/field-values'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type CvText, cvTextsOf } from '../cv/cv-texts'
import { languageNamed, needsTranslation } from './needs-translation'

/** A text of a CV to be translated, as it is stored. */
export type TranslatableText = {
  address: FieldAddress
  /** Which word of a list it is; null for a field of one text. */
  item: number | null
  stored: string
}

const always = /\/(?:label|summary|position|text|studyType|area|description|reference|level)$/
const lists = /\/(?:keywords|roles)$/
/** Names that are translated, by section: a skill has a name that is, a project has not. */
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

/** Finds the names of employers and schools, which a translation leaves as they are. */
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

/** Titles and degrees have names of their own in another language: "BSc". */
const titled = /\/(?:label|position|studyType|area)$/
/** The name of a language, which code translates by a table. */
const languageField = /\/language$/

/** Finds the names of languages that code translates by a table. */
export const languageTexts = (document: ResumeDocument): TranslatableText[] =>
  cvTextsOf(document).flatMap(({ address, section, text }) =>
    section === 'languages' && languageField.test(address) && languageNamed(text) !== null
      ? [{ address, item: null, stored: text }]
      : [],
  )

/**
 * The texts that say something in a language, and need a model for another one: never names of people, employers, schools, projects and
 * certificates, places, dates, addresses, names of languages, what is the same in every language, or not printed.
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
