'use client'

import { ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { basicsKey } from '@/lib/browser/editing/places'
import { listedSections } from '@/lib/browser/editing/section-list'
import { editor as editorMessages } from '@/lib/messages/areas'
import { summaryKey } from '@/lib/resume/sections'
import { BasicsSection } from '../../sections/basics-section'
import { ListSection } from '../../sections/list-section'
import { SummarySection } from '../../sections/summary-section'
import { useSectionName } from '../../sections/use-section-messages'
import { FormFrame } from './form-frame'

/** Link to the next section, on a phone, which has no list of sections beside the form. */
function NextSection({ section }: { section: string }) {
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

/** Fields of the open section. */
export const FormColumn = memo(function FormColumn({ className }: { className?: string }) {
  const messages = useMessages(editorMessages)
  const section = useView((view) => view.section) ?? basicsKey
  return (
    <FormFrame label={messages.form} section={section} className={className}>
      <SectionFields key={section} section={section} />
      <NextSection section={section} />
    </FormFrame>
  )
})

function SectionFields({ section }: { section: string }) {
  if (section === basicsKey) return <BasicsSection />
  if (section === summaryKey) return <SummarySection />
  return <ListSection sectionKey={section} />
}
