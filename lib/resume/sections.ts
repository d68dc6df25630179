import type { CustomSection, ResumeContent, SectionState } from './schema/content'

/** The list sections of JSON Resume, in the order a new CV prints them. */
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

/** The summary is printed as a section of its own, first unless moved. */
export const summaryKey = 'summary'

export type ResolvedSection =
  | { kind: 'summary'; key: typeof summaryKey; state: SectionState }
  | { kind: 'list'; key: SectionKey; state: SectionState }
  | { kind: 'custom'; key: string; state: SectionState; section: CustomSection }

/** True for the key of one of JSON Resume's list sections. */
export function isSectionKey(key: string): key is SectionKey {
  return (sectionKeys as readonly string[]).includes(key)
}

/**
 * All sections of a CV in printed order: first the stored order, then whatever it does not name,
 * in the order of a new CV. Unknown and repeated keys are passed over, so that no section is ever
 * lost or doubled by a stale order list.
 */
export function resolveSections(content: ResumeContent): ResolvedSection[] {
  const custom = new Map(content.custom.map((section) => [section.id, section]))
  const known = [summaryKey, ...sectionKeys, ...custom.keys()]
  const states = new Map<string, SectionState>()
  for (const state of content.sections) {
    if (known.includes(state.key) && !states.has(state.key)) states.set(state.key, state)
  }
  // A summary that nobody placed stands first.
  const order = states.has(summaryKey) ? [...states.keys()] : [summaryKey, ...states.keys()]
  for (const key of known) if (!order.includes(key)) order.push(key)
  return order.flatMap((key): ResolvedSection[] => {
    const state = states.get(key) ?? { key, visible: true, title: '', breakBefore: false }
    if (key === summaryKey) return [{ kind: 'summary', key, state }]
    if (isSectionKey(key)) return [{ kind: 'list', key, state }]
    const section = custom.get(key)
    return section ? [{ kind: 'custom', key, state, section }] : []
  })
}
