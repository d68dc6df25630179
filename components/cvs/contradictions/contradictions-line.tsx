import { Lightbulb, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import {
  contradictions as contradictionsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { contradictionLimits } from '@/lib/resume/contradictions/contradiction-types'
import type { NamedContradiction, NamedPlace } from './use-contradictions'

/** Milliseconds that the list stands still before its CVs are compared. */
const pause = 1_000

/** First contradiction by the versions of the compared documents, so that it is in the first frame of the next visit. */
const known = new Map<string, NamedContradiction | null>()
/** Contradictions that were closed on this page. */
const closed = new Set<string>()

const factOf = ({ kind, places }: NamedContradiction) =>
  JSON.stringify([kind, places.map(({ documentId, text }) => [documentId, text])])

/** Returns the first contradiction between local documents, compared when they have not changed for a while. */
function useFirstContradiction(items: readonly PaperItem[]): NamedContradiction | null {
  const journal = useJournal()
  const compared = items
    .filter(({ isHere }) => isHere)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, contradictionLimits.documents)
  const key = JSON.stringify(compared.map(({ id, revision }) => [id, revision]))
  const [found, setFound] = useState(known.get(key) ?? null)
  useEffect(() => {
    const ids: string[] = JSON.parse(key).map(([id]: [string]) => id)
    if (!journal || known.has(key) || ids.length < 2) return setFound(known.get(key) ?? null)
    let isCurrent = true
    const compare = async () => {
      const { findNamedContradictions } = await import('./use-contradictions')
      const result = await findNamedContradictions(journal, ids, () => isCurrent)
      if (!result) return
      const [first = null] = result.found
      known.set(key, first)
      setFound(first)
    }
    // Without the code or the storage the next visit compares.
    const timer = setTimeout(() => void compare().catch(() => {}), pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [journal, key])
  return found
}

type Props = { items: readonly PaperItem[]; onShow: () => void }

/** Says in which fact two CVs disagree; nothing while they agree. Lies over the heading, so that nothing moves. */
export function ContradictionsLine({ items, onShow }: Props) {
  const messages = useMessages(contradictionsMessages)
  const { dismiss } = useMessages(dashboardMessages)
  const { date } = formatters(useInterfaceLocale())
  const found = useFirstContradiction(items)
  const [, setClosed] = useState(0)
  if (!found || closed.has(factOf(found))) return <p role="status" className="sr-only" />
  const { kind, places } = found
  const [one, other] = places
  const sayValue = ({ text = '' }: Partial<NamedPlace> = {}) =>
    /^\d{4}-\d{2}$/.test(text)
      ? date(Date.parse(text), { year: 'numeric', month: 'short', timeZone: 'UTC' })
      : text || messages.present
  const entry = one?.entry === one?.text ? '' : one?.entry
  const what = messages.kinds[kind === 'years' ? 'number' : kind]
  const areCvs = places.every(
    ({ documentId }) => items.find(({ id }) => id === documentId)?.kind === 'resume',
  )
  const text = messages.disagree(
    areCvs ? 'resume' : 'letter',
    entry ? `${entry}, ${what}` : what,
    sayValue(one),
    sayValue(other),
  )
  return (
    <div className="z-10 flex min-h-10 self-stretch min-w-0 items-center gap-2 rounded-control bg-mark-wash ps-3 pe-1.5 text-sm">
      <Lightbulb className="size-4 shrink-0 text-mark-ink" />
      <p role="status" className="line-clamp-2 min-w-0 flex-1 max-sm:text-xs">
        {text}
      </p>
      <Button look="quiet" size="small" className="text-mark-ink!" onPress={onShow}>
        {messages.show}
      </Button>
      <IconButton
        label={dismiss}
        className="size-7!"
        onPress={() => setClosed(closed.add(factOf(found)).size)}
      >
        <X />
      </IconButton>
    </div>
  )
}
