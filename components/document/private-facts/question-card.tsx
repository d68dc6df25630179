import { CircleHelp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { showToast } from '@/components/ui/toast-queue'
import type { AskedQuestion } from '@/lib/ai/questions/read-question'
import { mayAsk, noteAsked } from '@/lib/browser/private-facts/sitting'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import { questions as questionMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { readField } from '@/lib/resume/change/field-values'
import { type PrivateFact, privateFactLimits, wholeCv } from '@/lib/resume/private-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'

type Props = {
  /** Question as the person reads it. */
  question: string
  /** As in the fact. */
  entry: string
  about: string
  /** Line that it is about, where the screen does not show it. */
  line?: string
  /** Whether the field takes the focus: a question before it was answered. */
  isFocused?: boolean
  /** Label of the button that keeps the answer. */
  use: string
  /** Called when the answer is on the disk. */
  onTold: (fact: PrivateFact) => void
  /** Called once it is answered or skipped: something else takes the focus. */
  onClose: () => void
}

type NextProps = {
  asked: readonly AskedQuestion[]
  /** CV with the lines that are asked about. */
  document: ResumeDocument | null
  /** Called after the last one: something else takes the focus. */
  onClose: () => void
}

/**
 * Shows the first question that was not asked before, below its line; the next one follows it. The answers are used by
 * the next suggestions.
 */
export function NextQuestion({ asked, document, onClose }: NextProps) {
  const { keep } = useMessages(questionMessages)
  const { facts } = usePrivateFacts()
  const [isFollowing, setFollowing] = useState(false)
  const open = asked.filter(
    ({ address }) => mayAsk(address) && facts?.every(({ about }) => about !== address),
  )
  const [next] = open
  if (!next) return null
  const { question, entry, address } = next
  const stored = document && readField(document, address as FieldAddress)
  return (
    <QuestionCard
      key={address}
      {...{ question, entry: entry ?? wholeCv, about: address, use: keep, isFocused: isFollowing }}
      line={typeof stored === 'string' ? plainText(stored) : ''}
      onTold={() => {}}
      onClose={() => {
        setFollowing(true)
        if (open.length === 1) onClose()
      }}
    />
  )
}

/**
 * Asks the person for a fact about a line. The answer is theirs alone: it becomes words of the CV only by a suggestion
 * that they accept. Shows nothing about a place that was asked about before, and after five questions of a sitting.
 */
export function QuestionCard(props: Props) {
  const { question, entry, about, line = '', isFocused = false, use, onTold, onClose } = props
  const messages = useMessages(questionMessages)
  const { facts, store } = usePrivateFacts()
  const [answer, setAnswer] = useState('')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const isNew = facts !== null && !facts.some((fact) => fact.about === about)
  const isShown = isNew && mayAsk(about)
  useEffect(() => {
    if (isShown) noteAsked(about)
  }, [isShown, about])
  useEffect(() => {
    if (isFocused) field.current?.focus()
  }, [isFocused])
  if (!isShown || !store) return null
  const text = answer.trim()
  const keep = async (kept: string) => {
    const asked = question.slice(0, privateFactLimits.question)
    try {
      const fact = await store.add({ entry, about, question: asked, text: kept })
      onClose()
      if (kept !== '') onTold(fact)
    } catch {
      showToast({ text: messages.notKept })
    }
  }
  const useOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (text !== '') void keep(text)
  }
  return (
    <section
      aria-labelledby={id}
      className="mt-4 flex items-start gap-2.5 rounded-card bg-mark-wash p-3"
    >
      <CircleHelp aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-mark-ink" />
      <div className="min-w-0 flex-1">
        <h3 id={id} className="sr-only">
          {messages.title}
        </h3>
        {line !== '' && (
          <p dir="auto" className="mb-1 text-pretty text-soft text-sm wrap-anywhere">
            {line}
          </p>
        )}
        <TextField
          ref={field}
          label={question}
          description={messages.hint}
          value={answer}
          maxLength={privateFactLimits.text}
          autoComplete="off"
          className="[&_input]:bg-panel [&_label]:text-ink [&_label]:text-sm [&_label]:[unicode-bidi:plaintext]"
          onChange={(event) => setAnswer(event.target.value)}
          onKeyDown={useOn}
        />
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="small" isDisabled={text === ''} onPress={() => void keep(text)}>
            {use}
          </Button>
          <Button size="small" look="quiet" onPress={() => void keep('')}>
            {messages.skip}
          </Button>
        </div>
      </div>
    </section>
  )
}
