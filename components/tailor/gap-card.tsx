'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import { tailor as tailorMessages } from '@/lib/messages/en/tailor'

type Props = { gap: Covered; documentId: string; onNo: () => void }

/** A question to the person. Nobody but them writes the answer into the CV (promise 2). */
export function GapCard({ gap, documentId, onNo }: Props) {
  const words = useMessages(tailorMessages)
  const { requirement } = gap
  return (
    <li className="rounded-card border border-line p-4">
      <h3 dir="auto" className="text-base wrap-anywhere">
        {requirement.words}
      </h3>
      <p className="mt-1 text-soft text-sm">
        {words.gapTimes(requirement.times)} <Question gap={gap} />
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Link href={`/editor#${documentId}`} className={buttonLook('outline')}>
          {words.yes}
        </Link>
        <Button look="quiet" onPress={onNo} aria-label={`${words.no}: ${requirement.words}`}>
          {words.no}
        </Button>
      </div>
    </li>
  )
}

/** Asks about what was found so far: that nothing was found says nothing about the person. */
function Question({ gap: { requirement, state, months, evidence } }: Pick<Props, 'gap'>) {
  const words = useMessages(tailorMessages)
  if (state === 'missing') return words.gapMissing
  if (state === 'perhaps') return words.gapPerhaps(evidence[0]?.words ?? requirement.words)
  if (months !== null) return words.gapYears(words.months(months))
  return requirement.kind === 'education' ? words.gapDegree : words.gapListed
}
