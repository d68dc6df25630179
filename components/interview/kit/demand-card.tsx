'use client'

import { Check, CircleDashed, CircleHelp, type LucideIcon } from 'lucide-react'
import { DemandMenu } from '@/components/tailor/demand-menu'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { KitDemand, KitState } from '@/lib/ai/interview/kit-types'
import { textOfQuote } from '@/lib/ai/interview/quotes'
import { interview as interviewMessages, tailor as tailorMessages } from '@/lib/messages/areas'
import { CvLine } from './cv-line'
import { QuestionStories } from './question-stories'
import { QuestionText } from './question-text'

const icons: Record<KitState, LucideIcon> = { shown: Check, partly: CircleDashed, gap: CircleHelp }

export type DemandCardActions = {
  onTakeOut: (demand: KitDemand) => void
  onAnswer: (demand: KitDemand, isThis: boolean) => void
}

type Props = DemandCardActions & { demand: KitDemand }

/** Demand with its lines of the CV or a gap, a question, and stories. */
export function DemandCard({ demand, onTakeOut, onAnswer }: Props) {
  const messages = useMessages(interviewMessages)
  const tailor = useMessages(tailorMessages)
  const { requirement, state, evidence, near, question } = demand
  const Icon = icons[state]
  const notes = [
    // For a gap, the nearest line is shown instead.
    state !== 'shown' && !near && messages.states[state],
    requirement.importance === 'nice' && tailor.niceToHave,
    requirement.kind === 'soft' && tailor.soft,
  ].filter(Boolean)
  return (
    <li className="rounded-card border border-line bg-panel p-4">
      <div className="flex items-start gap-2.5">
        <Icon
          aria-hidden="true"
          className={`mt-1 size-4 shrink-0 ${state === 'shown' ? 'text-add' : 'text-soft'}`}
        />
        <p className="min-w-0 flex-1 pt-0.5">
          {state === 'shown' && <span className="sr-only">{messages.states.shown}: </span>}
          <span dir="auto" className="font-semibold wrap-anywhere">
            {requirement.words}
          </span>
          {notes.length > 0 && <span className="text-soft text-sm"> · {notes.join(' · ')}</span>}
        </p>
        <DemandMenu requirement={requirement} onTakeOut={() => onTakeOut(demand)} />
      </div>
      <div className="ps-6.5">
        {evidence.map(({ quote, marked }) => (
          <CvLine key={textOfQuote(quote)} quote={quote} marked={marked} />
        ))}
        {near && (
          <>
            <p className="text-soft text-sm">{tailor.perhapsHere}</p>
            <CvLine quote={near.quote} marked={near.marked} />
            <div className="mt-1 flex flex-wrap items-center gap-2">
              <p className="me-1 text-sm">{tailor.isItThis}</p>
              {[true, false].map((isThis) => {
                const text = isThis ? tailor.yes : tailor.no
                return (
                  <Button
                    key={text}
                    size="small"
                    aria-label={tailor.about(text, requirement.words)}
                    onPress={() => onAnswer(demand, isThis)}
                  >
                    {text}
                  </Button>
                )
              })}
            </div>
          </>
        )}
        <div className="mt-3 border-line border-t pt-3">
          <p className="text-soft text-xs">{messages.mayAsk}</p>
          <p className="text-pretty wrap-anywhere">
            <QuestionText question={question} />
          </p>
          <QuestionStories question={question} />
        </div>
      </div>
    </li>
  )
}
