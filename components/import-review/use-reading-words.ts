'use client'

import { useMessages } from '@/components/ui/messages'
import { useLists } from '@/components/ui/use-lists'
import {
  importModel as modelMessages,
  importReadings as readingMessages,
} from '@/lib/messages/areas'
import { useDraftWords } from './use-draft-words'
import type { ReadingOutcome } from './use-readings'

/** Returns a function that describes an alternative reading; `count`: number of all readings. */
export function useReadingWords() {
  const words = useMessages(readingMessages)
  const model = useMessages(modelMessages)
  const names = useDraftWords()
  const { listed } = useLists()
  return (outcome: ReadingOutcome, count: number): string => {
    if (outcome.kind !== 'switched') return words[outcome.kind]
    const { isModels, difference, lost, at } = outcome
    const { entries, leftOver, values } = difference
    const counted = [
      ...entries.map(({ kind, now, before }) => words.entries(names.kindName(kind), now, before)),
      ...(leftOver.now === leftOver.before ? [] : [words.leftOver(leftOver.now, leftOver.before)]),
    ]
    const sentence = counted.length > 0 ? [words.sentence(listed(counted))] : []
    const said = isModels
      ? [model.withAi, values > 0 ? model.marked(values) : model.same, ...sentence]
      : [words.at(at, count), ...(counted.length > 0 ? sentence : [words.values(values)])]
    return [...said, ...(lost > 0 ? [words.lost(lost)] : [])].join(' ')
  }
}
