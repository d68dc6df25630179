import { fieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import { limits } from '@/lib/resume/resume-limits'
import type { Basics, Detail, Profile } from '@/lib/resume/schema/content'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { type Edit, focusAt, type LimitedEdit, moveItem, unchanged } from './edit'
import { withContent } from './locate'

/** The two lists of the header. */
export type HeaderList = 'profiles' | 'details'

function withBasics<T extends PaperDocument>(document: T, basics: Partial<Basics>): T {
  const content: Partial<PaperDocument['content']> = {
    basics: { ...document.content.basics, ...basics },
  }
  return withContent<T>(document, content)
}

/** Adds an empty profile. Null if the list is full. */
export function addProfile<T extends PaperDocument>(document: T, ids: IdGenerator): LimitedEdit<T> {
  const { profiles } = document.content.basics
  if (profiles.length >= limits.entries) return null
  const profile: Profile = { id: ids.node(), network: '', username: '', url: '' }
  return {
    document: withBasics(document, { profiles: [...profiles, profile] }),
    focus: focusAt(fieldAddress(profile.id, 'url')),
  }
}

/** Adds a detail, with a suggested label if one was chosen. Null if the list is full. */
export function addDetail<T extends PaperDocument>(
  document: T,
  ids: IdGenerator,
  label = '',
): LimitedEdit<T> {
  const { details } = document.content.basics
  if (details.length >= limits.entries) return null
  const detail: Detail = { id: ids.node(), label, value: '' }
  return {
    document: withBasics(document, { details: [...details, detail] }),
    focus: focusAt(fieldAddress(detail.id, label === '' ? 'label' : 'value')),
  }
}

/** Goes to the detail of a driving licence, named in the language of the document; adds it if it is missing. */
export function openDrivingLicence<T extends PaperDocument>(
  document: T,
  ids: IdGenerator,
): LimitedEdit<T> {
  const label = languageTermsOf(document.design.language).details.drivingLicence
  const detail = document.content.basics.details.find((one) => one.label.trim() === label)
  if (!detail) return addDetail(document, ids, label)
  return { document, focus: focusAt(fieldAddress(detail.id, 'value')) }
}

/** Removes a profile or detail. */
export function removeHeaderItem<T extends PaperDocument>(
  document: T,
  list: HeaderList,
  id: string,
): Edit<T> {
  const items: readonly { id: string }[] = document.content.basics[list]
  const rest = items.filter((item) => item.id !== id)
  if (rest.length === items.length) return unchanged(document)
  return { document: withBasics(document, { [list]: rest }), focus: null }
}

/** Moves a profile or detail within its list. `to` is its index afterwards. */
export function moveHeaderItem<T extends PaperDocument>(
  document: T,
  list: HeaderList,
  id: string,
  to: number,
): Edit<T> {
  const items: readonly { id: string }[] = document.content.basics[list]
  const from = items.findIndex((item) => item.id === id)
  if (from < 0 || from === to) return unchanged(document)
  return { document: withBasics(document, { [list]: moveItem(items, from, to) }), focus: null }
}
