import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { useDay } from '@/components/ui/dates/use-moment'
import { useMessages } from '@/components/ui/messages'
import type { PrivateFacts } from '@/lib/browser/private-facts/private-facts'
import { privateFacts } from '@/lib/messages/areas'
import { isSkipped, type PrivateFact } from '@/lib/resume/private-facts'
import { useEraseFacts } from './use-erase-facts'

type Props = {
  /** Facts of one entry. */
  facts: readonly PrivateFact[]
  store: PrivateFacts
}

/** Answers about one entry, the newest first, each with its question; questions that were skipped are folded below. */
export function FactList({ facts, store }: Props) {
  const messages = useMessages(privateFacts)
  const erase = useEraseFacts(store)
  const newestFirst = facts.toReversed()
  const skipped = newestFirst.filter(isSkipped)
  return (
    <>
      <ul className="divide-y divide-hair">
        {newestFirst
          .filter((fact) => !isSkipped(fact))
          .map((fact) => (
            <FactRow
              key={fact.id}
              fact={fact}
              action={messages.erase}
              onAction={() => void erase([fact], messages.erased)}
            />
          ))}
      </ul>
      {skipped.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer rounded-control py-2 text-soft text-sm hover:text-ink pointer-coarse:py-3">
            {messages.skipped(skipped.length)}
          </summary>
          <ul className="divide-y divide-hair">
            {skipped.map((fact) => (
              <FactRow
                key={fact.id}
                fact={fact}
                action={messages.askAgain}
                onAction={() => void erase([fact], messages.askedAgain)}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type RowProps = { fact: PrivateFact; action: string; onAction: () => void }

/** A question with its answer, if there is one, its date and a button that is named with the question. */
function FactRow({ fact, action, onAction }: RowProps) {
  const sayDay = useDay()
  const id = useId()
  return (
    <li className="flex items-start gap-x-3 py-2">
      <div className="min-w-0 flex-1">
        <p id={`${id}-question`} dir="auto" className="wrap-anywhere text-pretty text-soft text-sm">
          {fact.question}
        </p>
        {!isSkipped(fact) && (
          <p dir="auto" className="wrap-anywhere mt-0.5 whitespace-pre-line text-pretty">
            {fact.text}
          </p>
        )}
        <p className="mt-0.5 text-soft text-xs tabular-nums">{sayDay(fact.at, (day) => day)}</p>
      </div>
      <Button
        id={`${id}-action`}
        aria-labelledby={`${id}-action ${id}-question`}
        look="quiet"
        size="small"
        className="-me-2.5 shrink-0"
        onPress={onAction}
      >
        {action}
      </Button>
    </li>
  )
}
