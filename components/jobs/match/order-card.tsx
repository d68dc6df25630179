import { ArrowUp, ShieldCheck } from 'lucide-react'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { useMessages } from '@/components/ui/messages'
import type { OrderedLine, OrderSuggestion } from '@/lib/ai/tailoring/suggest-order'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { type Decision, SuggestionCard } from './suggestion-card'

type Props = {
  suggestion: OrderSuggestion
  decision: Decision
  onDecide: (decision: Decision) => void
  onPoint: () => void
}

/** Suggested order of a list: former position of each line, and the demands that it answers. */
export function OrderCard({ suggestion: { place, lines }, ...card }: Props) {
  const messages = useMessages(tailorMessages)
  const places = usePlaceNames()
  return (
    <SuggestionCard {...card} title={place ? places.place(place, true) : ''}>
      <ol className="mt-2 flex flex-col gap-1.5">
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ol>
      <p className="mt-3 flex items-start gap-2 text-soft text-sm">
        <ShieldCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {messages.ownWords}
      </p>
    </SuggestionCard>
  )
}

function Line({ line: { words: said, was, isRaised, answers } }: { line: OrderedLine }) {
  const messages = useMessages(tailorMessages)
  if (!isRaised) {
    return (
      <li dir="auto" className="ps-6 text-soft wrap-anywhere">
        {said}
      </li>
    )
  }
  return (
    <li className="relative ps-6">
      <ArrowUp aria-hidden="true" className="absolute start-0 top-1 size-4 text-add" />
      <span dir="auto" className="rounded-sm bg-add-wash text-add wrap-anywhere">
        {said}
      </span>{' '}
      <span className="text-soft text-sm">
        {[messages.was(was), answers.length > 0 ? messages.answers(answers.join(', ')) : '']
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}
