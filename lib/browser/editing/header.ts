import { fieldAddress } from '@/lib/resume/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/limits'
import type { Basics, Detail, Profile } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type Edit, focusAt, type LimitedEdit, moveItem, unchanged } from './edit'
import { withContent } from './locate'

/** The two lists of the header. */
export type HeaderList = 'profiles' | 'details'

function withBasics(document: ResumeDocument, basics: Partial<Basics>): ResumeDocument {
  return withContent(document, { basics: { ...document.content.basics, ...basics } })
}

/** Adds an empty profile. Null when the list is full. */
export function addProfile(document: ResumeDocument, ids: IdGenerator): LimitedEdit {
  const { profiles } = document.content.basics
  if (profiles.length >= limits.entries) return null
  const profile: Profile = { id: ids.node(), network: '', username: '', url: '' }
  return {
    document: withBasics(document, { profiles: [...profiles, profile] }),
    focus: focusAt(fieldAddress(profile.id, 'network')),
  }
}

/** Adds a detail, its label filled in when the person chose a suggested one. Null when full. */
export function addDetail(document: ResumeDocument, ids: IdGenerator, label = ''): LimitedEdit {
  const { details } = document.content.basics
  if (details.length >= limits.entries) return null
  const detail: Detail = { id: ids.node(), label, value: '' }
  return {
    document: withBasics(document, { details: [...details, detail] }),
    focus: focusAt(fieldAddress(detail.id, label === '' ? 'label' : 'value')),
  }
}

/** Takes a profile or detail out. */
export function removeHeaderItem(document: ResumeDocument, list: HeaderList, id: string): Edit {
  const items: readonly { id: string }[] = document.content.basics[list]
  const rest = items.filter((item) => item.id !== id)
  if (rest.length === items.length) return unchanged(document)
  return { document: withBasics(document, { [list]: rest }), focus: null }
}

/** Moves a profile or detail within its list. `to` is its index afterwards. */
export function moveHeaderItem(
  document: ResumeDocument,
  list: HeaderList,
  id: string,
  to: number,
): Edit {
  const items: readonly { id: string }[] = document.content.basics[list]
  const from = items.findIndex((item) => item.id === id)
  if (from < 0 || from === to) return unchanged(document)
  return { document: withBasics(document, { [list]: moveItem(items, from, to) }), focus: null }
}
