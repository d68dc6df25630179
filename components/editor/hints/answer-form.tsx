import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import {
  changedBy,
  type LineAsk,
  type LineChange,
  placeOf,
  putAnswer,
} from '@/lib/ai/checks/line-hints'
import { lineHints } from '@/lib/messages/areas'

type Props = {
  ask: LineAsk
  /** Plain text of the line. */
  text: string
  /** Whether the field takes the focus: it was asked for by a press. */
  isFocused: boolean
  onAccept: (change: LineChange) => void
  onCancel: () => void
}

/** Question of a hint: the answer is shown in the line, and put there by a press alone. */
export function AnswerForm({ ask, text, isFocused, onAccept, onCancel }: Props) {
  const messages = useMessages(lineHints)
  const language = useDraft(({ design }) => design.language)
  const [answer, setAnswer] = useState('')
  /** Null until somebody moves it. */
  const [moved, setMoved] = useState<number | null>(null)
  const at = moved ?? placeOf(ask, answer)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFocused) field.current?.focus()
  }, [isFocused])
  const change = answer.trim() === '' ? null : putAnswer(text, ask, answer, at)
  return (
    <form
      className="mt-2"
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
        className="[&_input]:scroll-mb-36 [&_input]:bg-panel"
        onChange={(event) => setAnswer(event.target.value)}
        onKeyDown={(event) => {
          // Enter is the form's here, not the way to the next field.
          event.stopPropagation()
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onCancel()
        }}
      />
      {change && (
        <>
          <p role="status" lang={language} className="mt-2 wrap-anywhere">
            <WordMarks before={text} after={changedBy(text, change)} />
          </p>
          <div className="mt-2 flex flex-wrap items-center gap-1">
            <Button size="small" type="submit">
              {messages.accept}
            </Button>
            {ask.ranges.length > 1 && (
              <>
                <IconButton
                  label={messages.earlier}
                  isDisabled={at === 0}
                  onPress={() => setMoved(at - 1)}
                >
                  <ChevronLeft aria-hidden="true" className="rtl:-scale-x-100" />
                </IconButton>
                <IconButton
                  label={messages.later}
                  isDisabled={at === ask.ranges.length - 1}
                  onPress={() => setMoved(at + 1)}
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
