'use client'

import { useMessages } from '@/components/ui/messages'
import { letter as letterMessages } from '@/lib/messages/areas'
import { useEvidence } from './evidence-context'
import { isOpenQuestion, isUnchecked } from './open-question'

/** Summarises in one line how much of the letter is supported by its CV. */
export function EvidenceCard() {
  const messages = useMessages(letterMessages).evidence
  return (
    <section className="rounded-card border border-line bg-panel p-4">
      <h3 className="text-base">{messages.title}</h3>
      <p className="mt-0.5 text-soft text-sm">{messages.hint}</p>
      <Finding />
    </section>
  )
}

function Finding() {
  const messages = useMessages(letterMessages).evidence
  const evidence = useEvidence()
  if (evidence.kind === 'waiting') return null
  if (evidence.kind === 'no-cv') return <p className="mt-2">{messages.noCv}</p>
  const { sentences } = evidence
  const asked = sentences.filter(isOpenQuestion).length
  const shown = sentences.filter(
    ({ verdict, evidence: places }) => verdict === 'pass' && places.length > 0,
  ).length
  const isAllPassing = sentences.every(({ verdict }) => verdict === 'pass')
  const unchecked = sentences.filter(isUnchecked).length
  const confirmed = sentences.filter(
    ({ verdict, isConfirmed }) => isConfirmed && verdict !== 'pass',
  ).length
  return (
    <div role="status" className="mt-2">
      <p>
        {sentences.length === 0
          ? messages.nothing
          : asked > 0
            ? messages.some(asked)
            : unchecked > 0
              ? messages.unchecked(unchecked)
              : !isAllPassing
                ? messages.nothingMissing
                : shown > 0
                  ? messages.allShown(shown)
                  : messages.claimsNothing}
      </p>
      {confirmed > 0 && <p className="text-soft text-sm">{messages.confirmedCount(confirmed)}</p>}
    </div>
  )
}
