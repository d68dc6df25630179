'use client'

import { memo, useEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/messages'
import { basicsKey } from '@/lib/browser/editing/places'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { summaryKey } from '@/lib/resume/sections'
import { BasicsSection } from '../sections/basics-section'
import { ListSection } from '../sections/list-section'
import { SummarySection } from '../sections/summary-section'
import { useView } from '../state/editor-context'

/** The fields of the section that is open. */
export const FormColumn = memo(function FormColumn({ className }: { className?: string }) {
  const messages = useMessages(editorMessages)
  const section = useView((view) => view.section) ?? basicsKey
  const column = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section begins at its top
  useEffect(() => {
    column.current?.scrollTo(0, 0)
  }, [section])
  return (
    <main
      ref={column}
      aria-label={messages.form}
      className={`scroll-thin min-h-0 min-w-0 overflow-y-auto overscroll-contain bg-well ${className ?? ''}`}
    >
      <div className="@container mx-auto max-w-2xl px-4 pt-2 pb-24 sm:px-6 sm:pt-4">
        <SectionFields key={section} section={section} />
      </div>
    </main>
  )
})

function SectionFields({ section }: { section: string }) {
  if (section === basicsKey) return <BasicsSection />
  if (section === summaryKey) return <SummarySection />
  return <ListSection sectionKey={section} />
}
