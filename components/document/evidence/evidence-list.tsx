import { useId } from 'react'
import { useMessages } from '@/components/ui/messages'
import { Quoted } from '@/components/ui/quoted'
import type { Evidence } from '@/lib/ai/grounding/types'
import { evidence as evidenceMessages, type MessagesOf } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Link target of a quote. */
export type EvidenceLink = {
  /** Its name for screen readers. */
  leadsTo: keyof MessagesOf<typeof evidenceMessages>['leadsTo']
  onShow: (address: FieldAddress) => void
}

type Props = EvidenceLink & {
  /** Quotes of the CV with places. */
  evidence: readonly Evidence[]
  /** Returns the name of a place; empty without one. */
  nameOf: (place: string) => string
}

/** Quotes shown at once; further ones are collapsed. */
const shownAtOnce = 2

/** Quotes the CV for a suggestion; each quote leads to its line. */
export function EvidenceList({ evidence, nameOf, leadsTo, onShow }: Props) {
  const messages = useMessages(evidenceMessages)
  const id = useId()
  const quotes = [...new Map(evidence.map((one) => [`${one.place} ${one.words}`, one]))]
  if (quotes.length === 0) return null
  const list = (some: typeof quotes) => (
    <ul aria-labelledby={id} className="mt-1 flex flex-col gap-1">
      {some.map(([key, { words: quote, place }]) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => onShow(place as FieldAddress)}
            className="-ms-1 min-h-8 rounded-control px-1 text-start wrap-anywhere hover:bg-pen-wash hover:text-pen pointer-coarse:min-h-11"
          >
            <span dir="auto">
              <Quoted>{quote}</Quoted>
            </span>{' '}
            <span className="text-soft">{nameOf(place)}</span>
            <span className="sr-only">, {messages.leadsTo[leadsTo]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
  const more = quotes.slice(shownAtOnce)
  return (
    <div className="mt-2 ps-6 text-sm">
      <p id={id} className="text-soft">
        {messages.from}
      </p>
      {list(quotes.slice(0, shownAtOnce))}
      {more.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer text-soft">{messages.more(more.length)}</summary>
          {list(more)}
        </details>
      )}
    </div>
  )
}
