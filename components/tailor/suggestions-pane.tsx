'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { tailor as tailorMessages } from '@/lib/messages/en/tailor'
import { OrderCard } from './order-card'
import type { Tailoring } from './use-tailoring'

/** What could be changed. Each is the person's own decision, and can be taken back. */
export function SuggestionsPane({
  tailoring,
  className,
}: {
  tailoring: Tailoring
  className: string
}) {
  const words = useMessages(tailorMessages)
  const { draft, suggestions, change } = tailoring
  const decided = draft?.decided ?? {}
  const open = suggestions.filter(({ id }) => decided[id] === undefined)
  const decide = (id: string, decision: 'accepted' | 'dismissed' | null) => {
    const { [id]: _, ...others } = decided
    change({ decided: decision ? { ...others, [id]: decision } : others })
  }
  const acceptAll = () =>
    change({
      decided: {
        ...decided,
        ...Object.fromEntries(open.map(({ id }) => [id, 'accepted'] as const)),
      },
    })
  return (
    <section
      aria-label={words.suggestions}
      className={`scroll-thin min-h-0 overflow-auto p-4 sm:p-5 ${className}`}
    >
      <div className="mx-auto max-w-2xl">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 className="text-lg">{words.suggestions}</h2>
          {open.length > 1 && (
            <Button size="small" onPress={acceptAll}>
              {words.acceptAll}
            </Button>
          )}
        </div>
        {suggestions.length === 0 && <p className="mt-2 text-soft">{words.noSuggestions}</p>}
        <ul className="mt-3 flex flex-col gap-4">
          {suggestions.map((one) => (
            <OrderCard
              key={one.id}
              suggestion={one}
              decision={decided[one.id] ?? null}
              onDecide={(decision) => decide(one.id, decision)}
            />
          ))}
        </ul>
      </div>
    </section>
  )
}
