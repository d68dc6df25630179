import type { ProfileField, ProfileSection } from '@/lib/exporters/linkedin-profile/profile-types'
import {
  countExtraSkills,
  writeLinkedInProfile,
} from '@/lib/exporters/linkedin-profile/write-profile'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Fields of one entry of a profile; `title` may be empty. */
type ProfileEntry = { id: string; title: string; fields: ProfileField[] }

/** Entries of one section of a profile, in the order of the CV. */
export type ProfileGroup = { section: ProfileSection; entries: ProfileEntry[] }

function groupFields(fields: readonly ProfileField[]): ProfileGroup[] {
  const groups: ProfileGroup[] = []
  for (const field of fields) {
    let group = groups.at(-1)
    if (group?.section !== field.section) {
      group = { section: field.section, entries: [] }
      groups.push(group)
    }
    const last = group.entries.at(-1)
    if (last?.id === field.entry.id) last.fields.push(field)
    else group.entries.push({ ...field.entry, fields: [field] })
  }
  return groups
}

/** Returns a CV as sections of a LinkedIn profile, and the number of skills over its limit. */
export function readLinkedInProfile(document: ResumeDocument) {
  const fields = writeLinkedInProfile(document)
  return { groups: groupFields(fields), extraSkills: countExtraSkills(fields) }
}
