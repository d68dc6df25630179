import { useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { QuickList, type QuickListProps } from '@/components/ui/quick-list'
import { editorPanels } from '@/lib/messages/areas'
import { findInDocument, type Match } from '@/lib/resume/text/text'

/** Maximum number of listed matches. */
const listedMatches = 50
/** Context characters before and after a match. */
const context = 40

/** Finds text in the CV and scrolls to it. */
export function FindDialog({ takeTyped, onClose }: QuickListProps) {
  const { session, goTo } = useAnyEditor()
  const panel = useMessages(editorPanels)
  const [query, setQuery] = useState('')
  // At once: Enter takes a result of what is typed, and not of what was typed before.
  const matches = findInDocument(session.document(), query)
  return (
    <QuickList
      title={panel.find}
      label={panel.findLabel}
      query={query}
      onQuery={setQuery}
      takeTyped={takeTyped}
      items={matches.slice(0, listedMatches).map((match) => ({
        id: `${match.address} ${match.start}`,
        choose: () => goTo(match.address, match.start),
        content: <Snippet match={match} />,
      }))}
      empty={panel.findNothing}
      summary={matches.length > 0 ? panel.findCount(matches.length) : undefined}
      onClose={onClose}
    />
  )
}

function Snippet({ match }: { match: Match }) {
  const { text, start, end } = match
  const from = Math.max(0, start - context)
  return (
    <span className="min-w-0 flex-1 truncate" dir="auto">
      {from > 0 && '… '}
      {text.slice(from, start)}
      <mark className="rounded-sm bg-mark text-on-mark">{text.slice(start, end)}</mark>
      {text.slice(end, end + context)}
      {end + context < text.length && ' …'}
    </span>
  )
}
