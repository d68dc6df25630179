'use client'

import { PenLine } from 'lucide-react'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { sections as sectionsMessages, wording as wordingMessages } from '@/lib/messages/areas'
import { basicsOwner } from '@/lib/resume/change/address'
import { summaryKey } from '@/lib/resume/sections'
import { useOpenWording } from '../wording/use-open-wording'
import { SectionHeading } from './section-heading'
import { useSectionName } from './use-section-messages'

/** Profile at the top of a CV. */
export function SummarySection() {
  const { summary } = useMessages(sectionsMessages)
  const help = useMessages(wordingMessages)
  const { openSummary } = useOpenWording()
  return (
    <>
      <SectionHeading sectionKey={summaryKey} name={useSectionName(summaryKey)} />
      <div className="rounded-card border border-line bg-panel p-4">
        <BoundRichField owner={basicsOwner} field="summary" label={summary.fields.summary.label} />
        <Button look="quiet" size="small" className="-ms-2.5 mt-1" onPress={openSummary}>
          <PenLine aria-hidden="true" />
          {help.open}
        </Button>
      </div>
    </>
  )
}
