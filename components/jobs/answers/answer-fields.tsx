import type { ReactNode } from 'react'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { application as applicationMessages } from '@/lib/messages/areas'
import { type PrivateFact, privateFactLimits } from '@/lib/resume/private-facts'
import { LimitMenu } from './limit-menu'

type Typed = Pick<PrivateFact, 'question' | 'text'>

type Props = {
  typed: Typed
  onType: (change: (before: Typed) => Typed) => void
  /** Characters that the form takes; null: no limit. */
  limit: number | null
  onLimit: (limit: number | null) => void
  /** Whether the answer takes the focus when the fields are shown. */
  isFocused?: boolean
  /** Between question and answer. */
  children?: ReactNode
}

/** Fields of a question and its answer, with a counter against the limit of the form. */
export function AnswerFields({ typed, onType, limit, onLimit, isFocused, children }: Props) {
  const { form } = useMessages(applicationMessages)
  const { question, text } = typed
  const over = limit === null ? 0 : text.length - limit
  return (
    <>
      <TextField
        label={form.question}
        value={question}
        onChange={({ target }) => onType((now) => ({ ...now, question: target.value }))}
        maxLength={privateFactLimits.question}
      />
      {children}
      <div>
        <TextArea
          label={form.answer}
          value={text}
          autoFocus={isFocused}
          onChange={({ target }) => onType((now) => ({ ...now, text: target.value }))}
          maxLength={privateFactLimits.text}
          description={over > 0 && <span className="text-del">{form.overLimit(over)}</span>}
        />
        <LimitMenu length={text.length} {...{ limit, onLimit }} />
      </div>
    </>
  )
}
