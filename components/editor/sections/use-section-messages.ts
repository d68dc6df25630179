'use client'

import { useDraft } from '@/components/document/editor/editor-context'
import { definitionKey } from '@/components/document/fields/definitions'
import { useMessages } from '@/components/ui/messages'
import { basicsKey } from '@/lib/browser/editing/places'
import { editor as editorMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import type { SectionState } from '@/lib/resume/schema/content'
import { isSectionKey, summaryKey } from '@/lib/resume/sections'

type FieldMessages = { label: string; example?: string }

/** Returns the messages of a list section. */
export function useListMessages(key: string) {
  const { lists } = useMessages(sectionsMessages)
  const list = lists[definitionKey(key)]
  const fields: Record<string, FieldMessages | undefined> = list.fields
  return { ...list, field: (name: string) => fields[name] ?? { label: name } }
}

/** Returns the name of a section: the person's custom heading, else the default. */
export function useSectionName(key: string): string {
  const sections = useMessages(sectionsMessages)
  const { untitledSection } = useMessages(editorMessages)
  const custom = useDraft(
    ({ content }) => content.custom.find((section) => section.id === key)?.title,
  )
  const heading = useSectionState(key)?.title
  if (key === basicsKey) return sections.basics.name
  if (heading) return heading
  if (key === summaryKey) return sections.summary.name
  if (isSectionKey(key)) return sections.lists[key].name
  return custom || untitledSection
}

/** Returns the stored state of a section; undefined if it was never changed. */
export function useSectionState(key: string): SectionState | undefined {
  return useDraft(({ content }) => content.sections.find((state) => state.key === key))
}

/** Returns a function that names any section. */
export function useSectionNamer(): (key: string) => string {
  const sections = useMessages(sectionsMessages)
  const basics = useSectionName(basicsKey)
  const { untitledSection } = useMessages(editorMessages)
  const content = useDraft((document) => document.content)
  const lists: Record<string, { name: string } | undefined> = sections.lists
  return (key) => {
    if (key === basicsKey) return basics
    const heading = content.sections.find((state) => state.key === key)?.title
    if (heading) return heading
    if (key === 'summary') return sections.summary.name
    const custom = content.custom.find((section) => section.id === key)
    return lists[key]?.name ?? (custom?.title || untitledSection)
  }
}
