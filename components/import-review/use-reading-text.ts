'use client'

import { useMessages } from '@/components/ui/messages'
import { useLists } from '@/components/ui/use-lists'
import {
  importModel as modelMessages,
  importReadings as readingMessages,
} from '@/lib/messages/areas'
import { useDraftMessages } from './use-draft-messages'
import type { ReadingOutcome } from './use-readings'

/** Returns a function that describes an alternative reading; `count`: number of all readings. */
export function useReadingText() {
  const messages = useMessages(readingMessages)
  const model = useMessages(modelMessages)
  const names = useDraftMessages()
  const { listed } = useLists()
  return (outcome: ReadingOutcome, count: number): string => {
    if (outcome.kind !== 'switched') return messages[outcome.kind]
    const { isModels, difference, lost, at } = outcome
    const { entries, leftOver, values } = difference
    const counted = [
      ...entries.map(({ kind, now, before }) =>
        messages.entries(names.kindName(kind), now, before),
      ),
      ...(leftOver.now === leftOver.before
        ? []
        : [messages.leftOver(leftOver.now, leftOver.before)]),
    ]
    const sentence = counted.length > 0 ? [messages.sentence(listed(counted))] : []
    const said = isModels
      ? [model.withAi, values > 0 ? model.marked(values) : model.same, ...sentence]
      : [messages.at(at, count), ...(counted.length > 0 ? sentence : [messages.values(values)])]
    return [...said, ...(lost > 0 ? [messages.lost(lost)] : [])].join(' ')
  }
}
