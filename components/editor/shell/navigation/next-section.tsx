'use client'

import { ChevronRight } from 'lucide-react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { basicsKey } from '@/lib/browser/editing/places'
import { listedSections } from '@/lib/browser/editing/section-list'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useSectionName } from '../../sections/use-section-messages'

/** Link to the next section, on a phone, which has no list of sections beside the form. */
export function NextSection({ section }: { section: string }) {
  const { view } = useEditor()
  const messages = useMessages(editorMessages)
  const next = useDraft(({ content }) => {
    const keys = [basicsKey, ...listedSections(content, section)]
    return keys[keys.indexOf(section) + 1] ?? null
  })
  const name = useSectionName(next ?? basicsKey)
  if (next === null) return null
  return (
    <Button
      key={next}
      className="mt-4 w-full justify-between! md:hidden"
      onPress={() => view.set({ section: next })}
    >
      <span className="min-w-0 wrap-anywhere">{messages.nextSection(name)}</span>
      <ChevronRight aria-hidden="true" className="rtl:rotate-180" />
    </Button>
  )
}
