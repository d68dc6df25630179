'use client'

import { useDraft } from '@/components/document/editor/editor-context'
import { definitionKey } from '@/components/document/fields/definitions'
import { useMessages } from '@/components/ui/messages'
import { basicsKey } from '@/lib/browser/editing/places'
import { editor as editorMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import type { SectionState } from '@/lib/resume/schema/content'
import { isSectionKey, summaryKey } from '@/lib/resume/sections'

type FieldWords = { label: string; example?: string }

/** The texts of a list section in the interface language. */
export function useListWords(key: string) {
  const { lists } = useMessages(sectionsMessages)
  const list = lists[definitionKey(key)]
  const fields: Record<string, FieldWords | undefined> = list.fields
  return { ...list, field: (name: string) => fields[name] ?? { label: name } }
}

/** Returns the interface name of a section: the user's own heading for it, else ours. */
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

/** Returns the state that the CV stores for a section; undefined if nothing was ever changed. */
export function useSectionState(key: string): SectionState | undefined {
  return useDraft(({ content }) => content.sections.find((state) => state.key === key))
}
