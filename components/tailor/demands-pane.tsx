'use client'

import { type FormEvent, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { addDemand, takeOutDemand } from '@/lib/ai/posting/own-demands'
import type { PostingWarning } from '@/lib/ai/posting/prepare-posting'
import { tailor as tailorMessages } from '@/lib/messages/en/tailor'
import { DemandChip } from './demand-chip'
import { GapCard } from './gap-card'
import type { Tailoring } from './use-tailoring'

type Props = { documentId: string; tailoring: Tailoring; className: string }

/** Lists what the job requires, which of that the CV shows, and what is left to ask the user. */
export function DemandsPane({ documentId, tailoring, className }: Props) {
  const words = useMessages(tailorMessages)
  const { draft, prepared, coverage, coverageAfter, gaps, change } = tailoring
  const { covered, shown, of } = coverage
  const own = draft ?? { removed: [], added: [] }
  const takeOut = (words: string) => change(takeOutDemand(own, words))
  const add = (text: string) => change(addDemand(own, text))
  return (
    <section
      aria-label={words.demands}
      className={`scroll-thin min-h-0 overflow-auto p-4 sm:p-5 ${className}`}
    >
      {prepared?.ok &&
        prepared.warnings.map((warning) => (
          <Banner key={warning.code} tone="warning" className="mb-3 rounded-card text-sm">
            <WarningWords warning={warning} />
          </Banner>
        ))}
      <h2 className="text-lg">{words.demands}</h2>
      {of > 0 ? (
        <>
          <p className="mt-1 text-soft">{words.shown(shown)}</p>
          {coverageAfter.shown !== shown && (
            <p className="mt-1">{words.shownAfter(coverageAfter.shown)}</p>
          )}
        </>
      ) : (
        <p className="mt-1 text-soft">{words.noDemands}</p>
      )}
      <ul className="mt-4 flex flex-wrap gap-2">
        {covered.map((one) => (
          <li key={one.requirement.id} className="max-w-full">
            <DemandChip covered={one} onTakeOut={() => takeOut(one.requirement.words)} />
          </li>
        ))}
      </ul>
      <AddDemand onAdd={add} />
      <h2 className="mt-7 text-lg">{words.gaps}</h2>
      {gaps.length === 0 && <p className="mt-1 text-soft">{words.noGaps}</p>}
      <ul className="mt-3 flex flex-col gap-3">
        {gaps.map((gap) => (
          <GapCard
            key={gap.requirement.id}
            gap={gap}
            documentId={documentId}
            onNo={() => change({ declined: [...(draft?.declined ?? []), gap.requirement.words] })}
          />
        ))}
      </ul>
      <Button className="mt-6" onPress={() => change({ read: '' })}>
        {words.change}
      </Button>
    </section>
  )
}

function WarningWords({ warning }: { warning: PostingWarning }) {
  const { warnings } = useMessages(tailorMessages)
  switch (warning.code) {
    case 'hidden-text':
      return warnings['hidden-text']
    case 'instructions':
      return warnings.instructions(warning.words.join(', '))
    case 'shortened':
      return warnings.shortened(warning.read)
  }
}

/** One more thing that the job asks for, in the person's words. */
function AddDemand({ onAdd }: { onAdd: (text: string) => void }) {
  const words = useMessages(tailorMessages)
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }
  return (
    <form onSubmit={add} className="mt-4 flex items-end gap-2">
      <TextField
        label={words.addLabel}
        value={text}
        maxLength={80}
        onChange={(event) => setText(event.target.value)}
        className="min-w-0 flex-1"
      />
      <Button type="submit">{words.add}</Button>
    </form>
  )
}
