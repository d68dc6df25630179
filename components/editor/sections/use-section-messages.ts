import { useDraft } from '@/components/document/editor/editor-context'
import { definitionKey } from '@/components/document/fields/definitions'
import { useMessages } from '@/components/ui/messages'
import { basicsKey } from '@/lib/browser/editing/places'
import { editor as editorMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import type { ResumeContent, SectionState } from '@/lib/resume/schema/content'
import { closingKey, isSectionKey, summaryKey } from '@/lib/resume/sections'

type FieldMessages = { label: string; example?: string }

/** Returns the messages of a list section. */
export function useListMessages(key: string) {
  const { lists } = useMessages(sectionsMessages)
  const list = lists[definitionKey(key)]
  const fields: Record<string, FieldMessages | undefined> = list.fields
  return { ...list, field: (name: string) => fields[name] ?? { label: name } }
}

/** Returns a function that names a section of some content: the person's custom heading, else the default. */
function useNameIn() {
  const { basics, summary, lists } = useMessages(sectionsMessages)
  const { untitledSection } = useMessages(editorMessages)
  return ({ sections, custom }: ResumeContent, key: string): string => {
    if (key === basicsKey) return basics.name
    const heading = sections.find((state) => state.key === key)?.title
    if (heading) return heading
    if (key === summaryKey) return summary.name
    if (isSectionKey(key)) return lists[key].name
    const own = custom.find((section) => section.id === key)?.title
    return own || (key === closingKey ? lists.closing.name : untitledSection)
  }
}

/** Returns the name of a section. */
export function useSectionName(key: string): string {
  const nameIn = useNameIn()
  return useDraft(({ content }) => nameIn(content, key))
}

/** Returns a function that names any section. Rerenders with every key typed. */
export function useSectionNamer(): (key: string) => string {
  const nameIn = useNameIn()
  const content = useDraft((document) => document.content)
  return (key) => nameIn(content, key)
}

/** Returns the stored state of a section; undefined if it was never changed. */
export function useSectionState(key: string): SectionState | undefined {
  return useDraft(({ content }) => content.sections.find((state) => state.key === key))
}
