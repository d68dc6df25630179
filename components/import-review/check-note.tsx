import { CircleHelp } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { DraftSectionKind, Traced } from '@/lib/importers/draft/draft-types'
import { importModel as modelMessages, importReview as reviewMessages } from '@/lib/messages/areas'
import { useReadersValues } from './reader-context'
import { useDraftMessages } from './use-draft-messages'
import { valueText } from './value-text'

type Props = {
  id: string
  kind: DraftSectionKind
  field: string
  value: Traced
  language: string
}

/** Maximum values of the importer that are shown; a model may join many lines. */
const maxShown = 3
const maxLength = 90

const shorten = (text: string) =>
  text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text

/** Note below an uncertain value, with what the importer read there without a model. */
export function CheckNote({ id, kind, field, value, language }: Props) {
  const { checkThis } = useMessages(reviewMessages)
  const { withoutAi } = useMessages(modelMessages)
  const names = useDraftMessages()
  const before = useReadersValues(value)
  const said = before?.slice(0, maxShown).map((other) => {
    const isSame = other.kind === kind && other.field === field && other.value.text === value.text
    if (isSame) return withoutAi.elsewhere(names.entry(other.entry, other.at))
    const text = shorten(valueText(other.value, language))
    const name = names.field(other.kind, other.field)
    return withoutAi.value(other.kind === kind ? '' : names.kindName(other.kind), name, text)
  })
  return (
    <p id={id} className="mt-1 flex items-start gap-1 ps-3 text-ink text-xs">
      <CircleHelp aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      <span className="min-w-0 break-words">
        <span className="font-medium">{checkThis}</span>
        {said && (
          <>
            {' · '}
            <span dir="auto" className="text-soft">
              {said.length > 0 ? withoutAi.values(said.join(' · ')) : withoutAi.leftOver}
            </span>
          </>
        )}
      </span>
    </p>
  )
}
