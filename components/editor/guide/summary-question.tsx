import { useEffect } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { formName } from '@/components/document/open-document/form-values'
import { Button } from '@/components/ui/button'
import { useFocusRequests } from '@/components/ui/field-focus'
import { useMessages } from '@/components/ui/messages'
import { guide as guideMessages, sections as sectionsMessages } from '@/lib/messages/areas'
import { basicsOwner, fieldAddress } from '@/lib/resume/change/address'
import { composeSummary } from '@/lib/resume/deeds/compose-summary'
import { literal } from '@/lib/resume/text/rich-text'
import { Question } from './question'

const address = fieldAddress(basicsOwner, 'summary')

/** Asks for the summary at the end, when there is something to sum up; offers one made of the answers. */
export function SummaryQuestion() {
  const { form } = useEditor()
  const { summary } = useMessages(guideMessages)
  const { label } = useMessages(sectionsMessages).summary.fields.summary
  const { requestFocus } = useFocusRequests()
  const language = useDraft(({ design }) => design.language)
  const isEmpty = useDraft(({ content }) => content.basics.summary.trim() === '')
  const offered = useDraft(({ content, design }) => composeSummary(content, design.language))
  useEffect(() => {
    const isTyping = !matchMedia('(pointer: coarse)').matches
    if (isTyping) requestFocus(address, Number.POSITIVE_INFINITY)
  }, [requestFocus])
  return (
    <Question title={summary.title} text={summary.text}>
      <BoundRichField owner={basicsOwner} field="summary" label={label} isTall />
      {isEmpty && offered !== null && (
        <div className="rounded-card border border-line px-4 py-3">
          <p className="text-soft text-sm">{summary.offered}</p>
          <p lang={language} dir="auto" className="wrap-anywhere mt-1">
            {offered}
          </p>
          <Button
            look="quiet"
            className="-ms-3 mt-1"
            onPress={() => {
              form.setValue(formName(address), literal(offered))
              requestFocus(address, Number.POSITIVE_INFINITY)
            }}
          >
            {summary.take}
          </Button>
        </div>
      )}
    </Question>
  )
}
