import { fieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { SectionState } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { type Edit, focusAt, type LimitedEdit, unchanged } from './edit'
import { withContent } from './locate'

/** Returns the state of all sections in printed order, in storage format. */
function states(document: ResumeDocument): SectionState[] {
  return resolveSections(document.content).map((section) => section.state)
}

function withStates(document: ResumeDocument, sections: SectionState[]): Edit {
  return { document: withContent(document, { sections }), focus: null }
}

/** Changes the state of one section. No change for an unknown key. */
export function changeSection(
  document: ResumeDocument,
  key: string,
  change: Partial<Omit<SectionState, 'key'>>,
): Edit {
  const all = states(document)
  const state = all.find((item) => item.key === key)
  if (!state) return unchanged(document)
  const names = Object.keys(change) as (keyof typeof change)[]
  if (names.every((name) => state[name] === change[name])) return unchanged(document)
  return withStates(
    document,
    all.map((item) => (item === state ? { ...item, ...change } : item)),
  )
}

/** Sets the order of sections; omitted keys come last. */
export function orderSections(document: ResumeDocument, order: readonly string[]): Edit {
  const all = states(document)
  const rank = new Map(order.map((key, index) => [key, index]))
  const sorted = all.toSorted(
    (a, b) => (rank.get(a.key) ?? order.length) - (rank.get(b.key) ?? order.length),
  )
  if (sorted.every((state, index) => state.key === all[index]?.key)) return unchanged(document)
  return withStates(document, sorted)
}

/** Adds an empty custom section. Null if the limit is reached. */
export function addCustomSection(document: ResumeDocument, ids: IdGenerator): LimitedEdit {
  const { custom } = document.content
  if (custom.length >= limits.customSections) return null
  const section = { id: ids.node(), title: '', entries: [] }
  return {
    document: withContent(document, { custom: [...custom, section] }),
    focus: focusAt(fieldAddress(section.id, 'title')),
  }
}

/** Removes a custom section with its entries (undo restores it). */
export function removeCustomSection(document: ResumeDocument, id: string): Edit {
  const custom = document.content.custom.filter((section) => section.id !== id)
  if (custom.length === document.content.custom.length) return unchanged(document)
  const sections = document.content.sections.filter((state) => state.key !== id)
  return { document: withContent(document, { custom, sections }), focus: null }
}
