import { PenLine } from 'lucide-react'
import { useDraft } from '@/components/document/editor/editor-context'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { basicsOwner } from '@/lib/resume/change/address'
import { summaryKey } from '@/lib/resume/sections'
import { useSectionExample } from '../example/use-section-example'
import { useOpenWording, useWordingTitle } from '../wording/use-open-wording'

/** Profile at the top of a CV. */
export function SummarySection() {
  const { summary } = useMessages(sectionsMessages)
  const help = useWordingTitle()
  const { openSummary } = useOpenWording()
  const isEmpty = useDraft(({ content }) => content.basics.summary.trim() === '')
  const example = useSectionExample(summaryKey, isEmpty)
  return (
    <>
      <BoundRichField
        owner={basicsOwner}
        field="summary"
        label={summary.fields.summary.label}
        isLabelHidden
        isTall
        {...(example && { example })}
      />
      {!isEmpty && (
        <Button look="quiet" size="small" className="-ms-2.5 mt-1" onPress={openSummary}>
          <PenLine aria-hidden="true" />
          {help}
        </Button>
      )}
    </>
  )
}
