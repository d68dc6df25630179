'use client'

import { useMessages } from '@/components/ui/messages'
import { sections as sectionsMessages } from '@/lib/messages/en/sections'
import { basicsOwner } from '@/lib/resume/address'
import { summaryKey } from '@/lib/resume/sections'
import { BoundRichField } from '../fields/bound-rich-field'
import { SectionHeading } from './section-heading'
import { useSectionName } from './use-section-words'

/** The few sentences at the top of a CV. */
export function SummarySection() {
  const { summary } = useMessages(sectionsMessages)
  return (
    <>
      <SectionHeading sectionKey={summaryKey} name={useSectionName(summaryKey)} />
      <div className="rounded-card border border-line bg-panel p-4">
        <BoundRichField owner={basicsOwner} field="summary" label={summary.fields.summary.label} />
      </div>
    </>
  )
}
