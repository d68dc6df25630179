import { useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import { QuickList, type QuickListProps } from '@/components/ui/quick-list'
import { editorPanels } from '@/lib/messages/areas'
import { findInDocument } from '@/lib/resume/text/text'
import { FoundWords } from './found-words'

/** Maximum number of listed matches. */
const listedMatches = 50

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
        content: <FoundWords match={match} />,
      }))}
      empty={panel.findNothing}
      summary={matches.length > 0 ? panel.findCount(matches.length) : undefined}
      onClose={onClose}
    />
  )
}
