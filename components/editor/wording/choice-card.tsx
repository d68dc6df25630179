'use client'

import { CircleHelp, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { MarkedWords } from '@/components/history/marked-words'
import { usePlaceWords } from '@/components/history/use-place-words'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { wordsJoint } from '@/lib/ai/grounding/types'
import type { GroundedChoice } from '@/lib/ai/wording/ground-choices'
import { sayReason } from '@/lib/messages/en/grounding'
import { wording as wordingMessages } from '@/lib/messages/en/wording'
import type { FieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readTree, type Tree } from '@/lib/resume/change/tree'
import { useDraft } from '../state/editor-context'

type Props = { choice: GroundedChoice; onTake: () => void }

/** Other words with what the CV says to them; taken once every word in question has the person's own. */
export function ChoiceCard({ choice: { parts, reasons }, onTake }: Props) {
  const words = useMessages(wordingMessages)
  const tree = useDraftTree()
  const [confirmed, setConfirmed] = useState<ReadonlySet<number>>(new Set())
  const asked = reasons.flatMap((reason) => reason.words.split(wordsJoint))
  const isOpen = confirmed.size === reasons.length
  const confirm = (at: number, isTrue: boolean) =>
    setConfirmed((before) => {
      const next = new Set(before)
      if (isTrue) next.add(at)
      else next.delete(at)
      return next
    })
  return (
    <li className="rounded-card border border-line p-4">
      <ul className={parts.length > 1 ? 'flex list-disc flex-col gap-1 ps-5' : ''}>
        {parts.map((part) => (
          <li key={part.text} dir="auto" className="wrap-anywhere">
            <MarkedWords text={part.text} words={asked} />
            {parts.length > 1 && <Places tree={tree} evidence={part.evidence} />}
          </li>
        ))}
      </ul>
      {reasons.length === 0 ? (
        <p className="mt-2 flex items-start gap-2 text-add text-sm">
          <ShieldCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {words.passes}
        </p>
      ) : (
        <div className="mt-2">
          <p className="flex items-start gap-2 font-medium text-sm">
            <CircleHelp aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {words.confirm}
          </p>
          {reasons.map((reason, at) => (
            <Checkbox
              key={`${reason.kind} ${reason.words}`}
              label={
                <>
                  <span className="block text-sm">{sayReason(reason)}</span>
                  {words.isTrue}
                </>
              }
              checked={confirmed.has(at)}
              onChange={(event) => confirm(at, event.currentTarget.checked)}
              className="mt-1"
            />
          ))}
        </div>
      )}
      {parts.length === 1 && <Places tree={tree} evidence={parts[0]?.evidence ?? []} />}
      <Button className="mt-3" isDisabled={!isOpen} onPress={onTake}>
        {words.take}
      </Button>
    </li>
  )
}

function useDraftTree(): Tree {
  const document = useDraft((draft) => draft)
  return readTree(document)
}

type PlacesProps = { tree: Tree; evidence: GroundedChoice['parts'][number]['evidence'] }

/** Where the CV says so. */
function Places({ tree, evidence }: PlacesProps) {
  const words = useMessages(wordingMessages)
  const places = usePlaceWords()
  const names = evidence.flatMap(({ place }) => {
    const found = placeInTree(tree, place as FieldAddress)
    return found ? places.place(found) : []
  })
  if (names.length === 0) return null
  return (
    <p dir="auto" className="mt-1 text-soft text-xs wrap-anywhere">
      {words.where}: {[...new Set(names)].join('; ')}
    </p>
  )
}
