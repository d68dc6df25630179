'use client'

import { memo } from 'react'
import { useView } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { basicsKey } from '@/lib/browser/editing/places'
import { editor as editorMessages } from '@/lib/messages/areas'
import { summaryKey } from '@/lib/resume/sections'
import { BasicsSection } from '../../sections/basics-section'
import { ListSection } from '../../sections/list-section'
import { SummarySection } from '../../sections/summary-section'
import { NextSection } from '../navigation/next-section'
import { FormFrame } from './form-frame'

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
