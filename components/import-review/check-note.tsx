'use client'

import { CircleHelp } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { Traced } from '@/lib/importers/draft/draft-types'
import { importModel as modelMessages } from '@/lib/messages/en/import-model'
import { importReview as reviewMessages } from '@/lib/messages/en/import-review'
import { useReadersValues } from './reader-context'
import { useDraftWords } from './use-draft-words'
import { valueText } from './value-text'

type Props = { id: string; value: Traced; language: string }

/** Values of the reader that are told; a model may join many lines. */
const maxShown = 3
const maxLength = 90

/** Below a value that should be looked at: that it should, and what was read there without a model. */
export function CheckNote({ id, value, language }: Props) {
  const words = useMessages(reviewMessages)
  const { withoutAi } = useMessages(modelMessages)
  const names = useDraftWords()
  const before = useReadersValues(value)
  const said = before?.slice(0, maxShown).map(({ kind, field, value: other }) => {
    const text = valueText(other, language)
    const short = text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text
    return withoutAi.value(names.kindName(kind), names.field(kind, field), short)
  })
  return (
    <p id={id} className="mt-1 flex items-start gap-1 ps-3 text-ink text-xs">
      <CircleHelp aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      <span className="min-w-0 break-words">
        <span className="font-medium">{words.checkThis}</span>
        {said && (
          <span dir="auto" className="ms-2 text-soft">
            {said.length > 0 ? withoutAi.values(said) : withoutAi.leftOver}
          </span>
        )}
      </span>
    </p>
  )
}
