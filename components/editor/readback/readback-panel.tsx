'use client'

import { Info, TriangleAlert, X } from 'lucide-react'
import { useId } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import type { LostFact, ReadbackReport } from '@/lib/browser/paper/readback/report'
import { readback as readbackMessages } from '@/lib/messages/areas'

/** Maximum fields listed. */
const told = 5

/**
 * Lists facts that could not be read back from the saved file, or were read into other fields, with reasons and links.
 */
export function ReadbackPanel({ report }: { report: ReadbackReport }) {
  const { view } = useAnyEditor()
  const messages = useMessages(readbackMessages)
  const title = useId()
  const { lost, misplaced, of } = report
  const isComplete = lost.length === 0
  const fields = misplaced ?? []
  return (
    <section
      aria-labelledby={title}
      className="fixed end-4 bottom-17 z-40 flex max-h-[60dvh] w-104 flex-col gap-2 overflow-y-auto rounded-card border border-line bg-panel p-4 shadow-float max-md:inset-x-2 max-md:bottom-18 max-md:w-auto"
    >
      <div className="flex items-center gap-2">
        {isComplete ? (
          <Info aria-hidden="true" className="size-4.5 shrink-0 text-soft" />
        ) : (
          <TriangleAlert aria-hidden="true" className="size-4.5 shrink-0 text-del" />
        )}
        <h2 id={title} className="flex-1 text-base">
          {messages.title}
        </h2>
        <IconButton label={messages.close} onPress={() => view.set({ readback: null })}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <p role="status">{isComplete ? messages.inText : messages.someLost(lost.length, of)}</p>
      <FactList facts={lost} />
      {fields.length > 0 && (
        <>
          <p>{messages.someMisplaced}</p>
          <FactList facts={fields} />
        </>
      )}
    </section>
  )
}

type ListedFact = Pick<LostFact, 'kind' | 'address' | 'text'> & Partial<LostFact>

function FactList({ facts }: { facts: readonly ListedFact[] }) {
  const messages = useMessages(readbackMessages)
  if (facts.length === 0) return null
  return (
    <>
      <ul className="flex flex-col gap-2">
        {facts.slice(0, told).map((fact) => (
          <FactItem key={fact.address} fact={fact} />
        ))}
      </ul>
      {facts.length > told && (
        <p className="text-soft text-sm">{messages.more(facts.length - told)}</p>
      )}
    </>
  )
}

function FactItem({
  fact: { kind, text, address, reason, characters = '' },
}: {
  fact: ListedFact
}) {
  const { goTo } = useAnyEditor()
  const messages = useMessages(readbackMessages)
  const why = reason && messages.reasons[reason]
  return (
    <li>
      <Button
        look="quiet"
        size="small"
        className="-ms-2.5 max-w-full"
        onPress={() => goTo(address)}
      >
        <span className="truncate">
          {messages.kinds[kind]}: {text}
        </span>
      </Button>
      {why && (
        <p className="text-soft text-sm">{typeof why === 'string' ? why : why(characters)}</p>
      )}
    </li>
  )
}
