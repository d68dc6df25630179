import type { SectionModel } from '@/lib/pdf/blocks/section-model'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import type { Basics, ResumeContent } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { summaryKey } from '@/lib/resume/sections'
import { exportSectionText } from '../plain-text'
import { printedSections } from '../printed-sections'
import { type EntryTexts, entryMakers, hasForm } from './entry-fields'
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

/** The intro of a profile, then its contact info, each in the order of its form. */
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

/** Details of the header, a line each: LinkedIn has no field for a nationality or the like. */
function detailsText({ details }: Basics, language: string): string {
  const { colon } = languageTableOf(language).punctuation
  return details
    .map(({ label, value }) => [label, value].map(lineText).filter(Boolean).join(colon))
    .filter(Boolean)
    .join('\n')
}

/** Fields of the entries that the paper shows. */
function entriesOf<K extends keyof typeof entryMakers>(
  key: K,
  content: ResumeContent,
  printed: ReadonlySet<string>,
  language: string,
): ProfileField[] {
  const list: ResumeContent[K] = content[key]
  const make: (typeof entryMakers)[K] = entryMakers[key]
  return list.flatMap((entry) =>
    printed.has(entry.id) ? make(entry, language).flatMap((texts) => measured(key, texts)) : [],
  )
}

/**
 * Writes a CV as the fields of a LinkedIn profile: plain text, in the order of the paper, and within an entry in the
 * order of LinkedIn's form. Hidden sections and entries are left out. No text is cut: one that is longer than its field
 * says by how much. Sections that LinkedIn has no form for come last, each as one text.
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
    const printed = new Set(body.entries.map(({ id }) => id))
    return entriesOf(key, content, printed, design.language)
  }
  const others = sections.filter(({ key }) => key !== summaryKey && !hasForm(key))
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

/** Returns by how many the skills of a profile are more than LinkedIn takes. */
export function countExtraSkills(fields: readonly ProfileField[]): number {
  const skills = fields.filter(({ section }) => section === 'skills')
  return Math.max(0, skills.length - maxSkills)
}
