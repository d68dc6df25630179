import type { CustomSection, ResumeContent, SectionState } from './schema/content'

/** List sections of JSON Resume, in the default order of a new CV. */
export const sectionKeys = [
  'work',
  'education',
  'skills',
  'projects',
  'languages',
  'certificates',
  'volunteer',
  'awards',
  'publications',
  'interests',
  'references',
] as const

export type SectionKey = (typeof sectionKeys)[number]
export type SectionEntry<K extends SectionKey = SectionKey> = ResumeContent[K][number]

/** Key of the summary, printed as a section; first by default. */
export const summaryKey = 'summary'

/**
 * Id of the custom section for declaration, consent, place, date and signature, which is printed last. It is fixed, so
 * that a CV has one, and two devices that add it agree; its form is that of other ids.
 */
export const closingKey = 'c00000000000'

export type ResolvedSection =
  | { kind: 'summary'; key: typeof summaryKey; state: SectionState }
  | { kind: 'list'; key: SectionKey; state: SectionState }
  | { kind: 'custom'; key: string; state: SectionState; section: CustomSection }

/** Whether a key is one of JSON Resume's list sections. */
export function isSectionKey(key: string): key is SectionKey {
  return (sectionKeys as readonly string[]).includes(key)
}

/** Returns whether a key of a section is that of a custom one. */
export const isCustomSection = (key: string): boolean => !isSectionKey(key) && key !== summaryKey

/**
 * Returns all sections in printed order: the stored order, then sections missing from it in default
 * order, the closing one last. Ignores unknown and repeated keys, so that a stale order never loses or duplicates a
 * section.
 */
export function resolveSections(content: ResumeContent): ResolvedSection[] {
  const custom = new Map(content.custom.map((section) => [section.id, section]))
  const known = [summaryKey, ...sectionKeys, ...custom.keys()]
  const states = new Map<string, SectionState>()
  for (const state of content.sections) {
    if (known.includes(state.key) && !states.has(state.key)) states.set(state.key, state)
  }
  // Without a stored position the summary is first.
  const order = states.has(summaryKey) ? [...states.keys()] : [summaryKey, ...states.keys()]
  for (const key of known) if (!order.includes(key)) order.push(key)
  const last = order.indexOf(closingKey)
  if (last >= 0) order.push(...order.splice(last, 1))
  return order.flatMap((key): ResolvedSection[] => {
    const state = states.get(key) ?? { key, visible: true, title: '', breakBefore: false }
    if (key === summaryKey) return [{ kind: 'summary', key, state }]
    if (isSectionKey(key)) return [{ kind: 'list', key, state }]
    const section = custom.get(key)
    return section ? [{ kind: 'custom', key, state, section }] : []
  })
}
