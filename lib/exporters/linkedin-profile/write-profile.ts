import type { SectionModel } from '@/lib/pdf/blocks/section-model'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import type { Basics } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { closingKey, summaryKey } from '@/lib/resume/sections'
import { exportSectionText } from '../plain-text'
import { printedSections } from '../printed-sections'
import { type EntryTexts, entryTextsOf, hasForm } from './entry-fields'
import { fieldLimits, maxSkills } from './field-limits'
import { type FieldTexts, lineText, listText, richText } from './field-texts'
import { measureField } from './measure-field'
import type { ProfileField, ProfileSection } from './profile-types'

const measured = (section: ProfileSection, { id, title, fields }: EntryTexts): ProfileField[] =>
  fields
    .filter(([, text]) => text !== '')
    .map(([field, text]) => ({
      ...{ section, entry: { id, title }, field },
      ...measureField(text, fieldLimits[section]?.[field] ?? null),
    }))

/** Returns the fields of the intro and contact info, in the order of the forms. */
function basicsTexts({ name, label, email, phone, url, location, profiles }: Basics): FieldTexts {
  return [
    ['name', lineText(name)],
    ['label', lineText(label)],
    ['location.countryCode', lineText(location.countryCode)],
    ['location.postalCode', lineText(location.postalCode)],
    ['location.city', listText([location.city, location.region])],
    ['email', lineText(email)],
    ['phone', lineText(phone)],
    ['location.address', lineText(location.address)],
    ['url', lineText(url)],
    ...profiles.map((profile): FieldTexts[number] => [
      'profile',
      lineText(profile.url) || listText([profile.network, profile.username]),
    ]),
  ]
}

/** Returns the header's details as lines, since LinkedIn has no fields for them. */
function detailsText({ details }: Basics, language: string): string {
  const { colon } = languageTermsOf(language).punctuation
  return details
    .map(({ label, value }) => [label, value].map(lineText).filter(Boolean).join(colon))
    .filter(Boolean)
    .join('\n')
}

/**
 * Converts a CV to the fields of a LinkedIn profile: plain text, in the order of the PDF, and of
 * LinkedIn's form within an entry. Omits hidden content. Texts are not truncated: the excess is
 * reported. Sections that LinkedIn lacks come last, each as one text.
 */
export function writeLinkedInProfile(document: ResumeDocument): ProfileField[] {
  const { content, design } = document
  const { basics } = content
  const sections = printedSections(document)
  const inProfile = ({ key, body }: SectionModel): ProfileField[] => {
    if (key === summaryKey) {
      const fields: FieldTexts = [['summary', richText(basics.summary)]]
      return measured('summary', { id: summaryKey, title: '', fields })
    }
    if (!hasForm(key) || body.kind === 'paragraph') return []
    const shown = new Set(body.entries.map(({ id }) => id))
    return entryTextsOf(key, content, shown, design).flatMap((texts) => measured(key, texts))
  }
  const others = sections.filter(
    ({ key }) => key !== summaryKey && key !== closingKey && !hasForm(key),
  )
  return [
    ...measured('basics', { id: 'basics', title: '', fields: basicsTexts(basics) }),
    ...sections.flatMap(inProfile),
    ...measured('elsewhere', {
      ...{ id: 'details', title: '' },
      fields: [['details', detailsText(basics, design.language)]],
    }),
    ...others.flatMap(({ key, title }) =>
      measured('elsewhere', {
        ...{ id: key, title: lineText(title.text) },
        fields: [['section', exportSectionText(document, key)]],
      }),
    ),
  ]
}

/** Returns the number of skills over LinkedIn's limit. */
export function countExtraSkills(fields: readonly ProfileField[]): number {
  const skills = fields.filter(({ section }) => section === 'skills')
  return Math.max(0, skills.length - maxSkills)
}
