import { Pencil, Shuffle } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { ChoiceCard, chipLook } from '@/components/ui/choice-card'
import { useFieldFocus } from '@/components/ui/field-focus'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { bulletAddress } from '@/lib/browser/editing/bullets'
import { guide as guideMessages } from '@/lib/messages/areas'
import type { LinePart } from '@/lib/resume/deeds/compose-line'
import { type DeedKind, deedKinds } from '@/lib/resume/deeds/line-rules'
import { limits } from '@/lib/resume/resume-limits'
import { useAnswerWord } from './use-answer-word'
import type { Deed } from './use-deed'

const order = ['first', 'second', 'third', 'fourth'] as const

type Props = {
  deed: Deed
  /** The line that the answers make; null before the first one. */
  parts: readonly LinePart[] | null
  hasOtherOrder: boolean
  choose: (kind: DeedKind) => void
  answer: (at: number, text: string) => void
  turn: () => void
  onWriteMyself: () => void
}

/** Asks for the kind of a deed and its details, and shows the line that they make. */
export function DeedComposer(props: Props) {
  const { deed, parts, hasOtherOrder, choose, answer, turn, onWriteMyself } = props
  const { did } = useMessages(guideMessages)
  const language = useDraft(({ design }) => design.language)
  const wordAt = useAnswerWord(deed, language)
  /** Index of the field that is being typed in. */
  const [typing, setTyping] = useState<number | null>(null)
  const name = useId()
  const fields = useRef<HTMLDivElement>(null)
  const address = deed.bullet === null ? undefined : bulletAddress(deed.bullet)
  // The page marks the line while its answers have the focus.
  useFieldFocus(address, {
    focus: () => fields.current?.querySelector('input')?.focus(),
    caret: () => 0,
  })
  return (
    <>
      <fieldset className="flex min-w-0 flex-wrap gap-1.5">
        <legend className="sr-only">{did.kinds}</legend>
        {deedKinds.map((kind) => (
          <ChoiceCard
            key={kind}
            name={name}
            isChosen={kind === deed.kind}
            onChoose={() => choose(kind)}
            className={chipLook}
          >
            {did.kind[kind]}
          </ChoiceCard>
        ))}
      </fieldset>
      <div ref={fields} data-field-key={address} className="grid grid-cols-2 gap-3">
        {order.map((question, at) => (
          <TextField
            key={question}
            label={did.questions[deed.kind][question]}
            value={deed.answers[at] ?? ''}
            onChange={(event) => answer(at, event.target.value)}
            onFocus={() => setTyping(at)}
            onBlur={() => setTyping(null)}
            hint={wordAt(at, typing === at)}
            maxLength={limits.line}
            autoCapitalize="none"
            autoComplete="off"
            enterKeyHint="next"
            spellCheck
            lang={language}
            className={at === 1 || at === 2 ? 'col-span-2 @sm:col-span-1' : 'col-span-2'}
          />
        ))}
      </div>
      {parts && (
        <div className="rounded-card border border-line px-4 py-3">
          <p className="text-soft text-sm">{did.line}</p>
          <p lang={language} dir="auto" className="wrap-anywhere mt-1">
            {parts.map(({ text, isTyped }, at) =>
              isTyped ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts are identified by position
                <mark key={at} className="bg-mark text-on-mark">
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
          <div className="-ms-3 mt-1 flex flex-wrap gap-x-2">
            <Button look="quiet" onPress={onWriteMyself}>
              <Pencil aria-hidden="true" />
              {did.writeMyself}
            </Button>
            {hasOtherOrder && (
              <Button look="quiet" onPress={turn}>
                <Shuffle aria-hidden="true" />
                {did.otherOrder}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  )
}
