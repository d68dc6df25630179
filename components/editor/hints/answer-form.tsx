import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import {
  changedBy,
  isWholeLine,
  type LineAsk,
  type LineChange,
  putAnswer,
} from '@/lib/ai/checks/line-answers'
import { lineHints } from '@/lib/messages/areas'
import { typedAnswer } from './noted-lines'

type Props = {
  /** Bullet that the line is of. */
  id: string
  ask: LineAsk
  /** Plain text of the line. */
  text: string
  /** Whether the field takes the focus: it was asked for by a press. */
  isFocused: boolean
  onAccept: (change: LineChange) => void
  onCancel: () => void
}

/** Question of a hint: the answer is shown in the line, and put there by a press alone. */
export function AnswerForm({ id, ask, text, isFocused, onAccept, onCancel }: Props) {
  const messages = useMessages(lineHints)
  const language = useDraft(({ design }) => design.language)
  const typed = typedAnswer(id, ask.id)
  const [answer, setAnswer] = useState(typed.text)
  const [at, setAt] = useState(ask.ranges.length - 1)
  const isWhole = isWholeLine(ask)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFocused) field.current?.focus()
  }, [isFocused])
  // One word in place of the line would lose what it says.
  const isEnough = isWhole ? /\S\s+\S/.test(answer) : answer.trim() !== ''
  const change = isEnough ? putAnswer(text, ask, answer, at) : null
  const cancelOn = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onCancel()
  }
  return (
    <form
      className="mt-2"
      onKeyDown={cancelOn}
      onSubmit={(event) => {
        event.preventDefault()
        if (change) onAccept(change)
      }}
    >
      <TextField
        ref={field}
        label={messages.asks[ask.id]}
        isLabelHidden={!isFocused}
        lang={language}
        value={answer}
        maxLength={200}
        autoComplete="off"
        autoCapitalize={isWhole ? 'sentences' : 'none'}
        description={isWhole ? messages.wholeLine : undefined}
        className="[&_input]:scroll-mb-36 [&_input]:bg-panel"
        onChange={(event) => {
          typed.keep(event.target.value)
          setAnswer(event.target.value)
        }}
        onKeyDown={(event) => {
          // Enter is the form's here, not the way to the next field.
          event.stopPropagation()
          cancelOn(event)
        }}
      />
      {change && (
        <>
          <div role="status" lang={language} className="mt-2 wrap-anywhere">
            {isWhole ? (
              <>
                <p>
                  <WordMarks before={text} after="" />
                </p>
                <p className="mt-1">
                  <WordMarks before="" after={changedBy(text, change)} />
                </p>
              </>
            ) : (
              <WordMarks before={text} after={changedBy(text, change)} />
            )}
          </div>
          <div className="mt-2 flex flex-wrap items-center gap-1">
            <Button size="small" type="submit">
              {messages.accept}
            </Button>
            {ask.ranges.length > 1 && (
              <>
                <IconButton
                  label={messages.earlier}
                  isDisabled={at === 0}
                  onPress={() => setAt(at - 1)}
                >
                  <ChevronLeft aria-hidden="true" className="rtl:-scale-x-100" />
                </IconButton>
                <IconButton
                  label={messages.later}
                  isDisabled={at === ask.ranges.length - 1}
                  onPress={() => setAt(at + 1)}
                >
                  <ChevronRight aria-hidden="true" className="rtl:-scale-x-100" />
                </IconButton>
              </>
            )}
          </div>
        </>
      )}
    </form>
  )
}
