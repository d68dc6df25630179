import type { FieldAddress } from '@/lib/resume/change/address'
import { readField } from '@/lib/resume/change/field-values'
import { declaredField, fieldsOfKind } from '@/lib/resume/entry-fields'
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

const nameOf = (address: FieldAddress) => address.slice(address.indexOf('/') + 1)
const fieldOf = ({ address, section }: CvText) => declaredField(section, nameOf(address))

/** Returns the names of employers, schools and other organisations, which are not translated. */
export const verbatimTexts = (document: ResumeDocument): TranslatableText[] =>
  cvTextsOf(document).flatMap((text) => {
    const field = fieldOf(text)
    const isVerbatim = field?.slot === 'organization' && !field.isTranslated
    return isVerbatim && text.text.trim() !== ''
      ? [{ address: text.address, item: null, stored: text.text }]
      : []
  })

function isTranslatable(text: CvText): boolean {
  if (text.section === 'basics') return text.address === 'basics/label'
  const field = fieldOf(text)
  const isSentences = text.section === 'summary' || text.bullet !== null
  return isSentences || field?.kind === 'rich' || field?.isTranslated === true
}

/** Names of fields with established equivalents in other languages: "BSc". */
const titled: ReadonlySet<string> = new Set([
  'label',
  ...(['work', 'volunteer', 'education'] as const).flatMap((kind) =>
    fieldsOfKind(kind).flatMap(({ name, claim }) => (claim ? [name] : [])),
  ),
])
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
    if (Array.isArray(value) && isTranslatable(text)) {
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
      (titled.has(nameOf(address)) || needsTranslation(stored)) &&
      !(languageField.test(address) && languageNamed(stored) !== null),
  )
}
