'use client'

import { Shuffle } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { importReadings as readingMessages } from '@/lib/messages/en/import-readings'
import { useDraftWords } from './use-draft-words'
import type { ReadingOutcome, ReviewReadings } from './use-readings'

/** Offers the next reading of the file, where there is another one, and says what it has otherwise. */
export function OtherReading({ readings }: { readings: ReviewReadings }) {
  const words = useMessages(readingMessages)
  const tell = useReadingWords()
  const { count, outcome, goOn } = readings
  if (count < 2 && !outcome) return null
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-line bg-panel p-3">
      {count >= 2 && (
        <Button size="small" onPress={goOn}>
          <Shuffle aria-hidden="true" />
          {words.readAnotherWay}
        </Button>
      )}
      <p role="status" className="min-w-0 flex-1 basis-56 text-pretty text-sm text-soft">
        {outcome ? tell(outcome, count) : words.offer}
      </p>
    </div>
  )
}

/** Returns a function that describes the result of another reading. */
function useReadingWords() {
  const words = useMessages(readingMessages)
  const names = useDraftWords()
  return (outcome: ReadingOutcome, count: number): string => {
    if (outcome.kind !== 'switched') return words[outcome.kind]
    const { difference, lost, at } = outcome
    const { entries, leftOver, values } = difference
    const said = [
      ...entries.map(({ kind, now, before }) => words.entries(names.kindName(kind), now, before)),
      ...(leftOver.now === leftOver.before ? [] : [words.leftOver(leftOver.now, leftOver.before)]),
    ]
    return [
      words.at(at, count),
      said.length > 0 ? words.sentence(said) : words.values(values),
      ...(lost > 0 ? [words.lost(lost)] : []),
    ].join(' ')
  }
}
