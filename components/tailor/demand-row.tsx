'use client'

import { Check, CircleDashed, CircleHelp, type LucideIcon, Minus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { isShown } from '@/lib/ai/coverage/coverage-types'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { CvLines } from './cv-lines'
import type { DemandRowProps } from './demand-actions'
import { DemandMenu } from './demand-menu'
import { LineQuestion, OpenQuestion, WriteMore } from './demand-questions'

/** Kinds of rows: covered, partly covered, nearest line as a question, question without a line, or declined. */
type Look = 'shown' | 'weak' | 'near' | 'open' | 'declined'

const icons: Record<Look, LucideIcon> = {
  ...{ shown: Check, weak: CircleDashed, near: CircleHelp, open: CircleDashed, declined: Minus },
}

function lookOf({ covered, isDeclined }: Pick<DemandRowProps, 'covered' | 'isDeclined'>): Look {
  // Evidence near a personal quality is no proof: the person is asked.
  const isSure = covered.requirement.kind !== 'soft' || covered.state === 'present'
  if (isShown(covered) && isSure) return 'shown'
  if (isDeclined) return 'declined'
  if (covered.state === 'unsure' || covered.evidence.length === 0) return 'open'
  return covered.state === 'weak' ? 'weak' : 'near'
}

/** Demand with the line that covers it, the nearest line as a question, or a question without one. */
export function DemandRow(props: DemandRowProps) {
  const { covered, isAnswered, isWish, onReset, onTakeOut } = props
  const messages = useMessages(tailorMessages)
  // Buttons are removed with their question: the focus moves to their replacement.
  const [focused, setFocused] = useState<'answer' | 'question' | null>(null)
  const { requirement, state, months } = covered
  const look = lookOf(props)
  const Icon = icons[look]
  const notes = [
    isWish && messages.niceToHave,
    requirement.kind === 'soft' && messages.soft,
    months !== null && look !== 'declined' && messages.months(Math.floor(months / 12), months),
  ].filter(Boolean)
  const question = {
    ...props,
    hasFocus: focused === 'question',
    onAnswered: () => setFocused('answer'),
  }
  return (
    <li className="flex gap-2.5 border-line border-t py-3 first:border-t-0">
      <Icon
        aria-hidden="true"
        className={`mt-1 size-4 shrink-0 ${look === 'shown' ? 'text-add' : 'text-soft'}`}
      />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-2">
          <p className="min-w-0 flex-1 pt-0.5">
            <span dir="auto" className="font-medium wrap-anywhere">
              {requirement.words}
            </span>
            {look === 'shown' && <span className="sr-only">: {messages.states[state]}</span>}
            {notes.length > 0 && <span className="text-soft text-sm"> · {notes.join(' · ')}</span>}
          </p>
          <DemandMenu requirement={requirement} onTakeOut={() => onTakeOut(covered)} />
        </div>
        {(look === 'shown' || look === 'weak') && <CvLines {...props} />}
        {look === 'weak' && <WriteMore {...props} />}
        {look === 'near' && <LineQuestion {...question} />}
        {look === 'open' && <OpenQuestion {...question} />}
        {(isAnswered || look === 'declined') && (
          <p className="mt-1 flex flex-wrap items-center gap-x-4 text-soft text-sm">
            {covered.isConfirmed
              ? messages.saidYes
              : look === 'declined'
                ? messages.saidNo
                : messages.saidNoToLine}
            <Button
              size="small"
              look="quiet"
              className="-ms-2.5"
              autoFocus={focused === 'answer'}
              aria-label={messages.about(messages.changeAnswer, requirement.words)}
              onPress={() => {
                setFocused('question')
                onReset(covered)
              }}
            >
              {messages.changeAnswer}
            </Button>
          </p>
        )}
      </div>
    </li>
  )
}
