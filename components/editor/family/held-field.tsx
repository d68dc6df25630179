'use client'

import { usePlaceWords } from '@/components/history/use-place-words'
import { useValueWords } from '@/components/history/use-value-words'
import { WordMarks } from '@/components/history/word-marks'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { family as familyMessages } from '@/lib/messages/areas'
import { findPlace } from '@/lib/resume/change/field-place'
import type { Conflict } from '@/lib/resume/change/merge'
import type { ResumeDocument } from '@/lib/resume/schema/document'

type Props = {
  document: ResumeDocument
  conflict: Conflict
  /** Name of the followed CV. */
  name: string
  onChoose: (choice: 'keep' | 'take') => void
}

/** A field with words of its own whose source says something new: both, and a button for each. */
export function HeldField({ document, conflict, name, onChoose }: Props) {
  const words = useMessages(familyMessages)
  const places = usePlaceWords()
  const valueWords = useValueWords()
  const place = findPlace(document, conflict.address)
  if (!place) return null
  const [before, mine, theirs] = [conflict.base, conflict.mine, conflict.theirs].map((value) =>
    valueWords(value, place),
  )
  const where = places.place(place)
  return (
    <section aria-label={where} className="rounded-card border border-line p-3 sm:p-4">
      <h4 className="font-normal text-soft text-sm wrap-anywhere">{where}</h4>
      <dl className="mt-2 grid gap-3 sm:grid-cols-2">
        <div className="min-w-0">
          <dt className="font-medium text-soft text-xs">{words.here}</dt>
          <dd dir="auto" className="mt-1 wrap-anywhere">
            {mine}
          </dd>
        </div>
        <div className="min-w-0">
          <dt className="font-medium text-soft text-xs">{words.there(name)}</dt>
          <dd className="mt-1 wrap-anywhere">
            <WordMarks before={before ?? ''} after={theirs ?? ''} />
          </dd>
        </div>
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onPress={() => onChoose('keep')}>
          {words.keep}
        </Button>
        <Button size="small" onPress={() => onChoose('take')}>
          {words.take}
        </Button>
      </div>
    </section>
  )
}
