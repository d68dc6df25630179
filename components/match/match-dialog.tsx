'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { useJournal } from '@/lib/browser/journal/use-journal'
import { match as matchMessages } from '@/lib/messages/en/match'
import { MatchList, type NamedCv } from './match-list'
import { type MatchState, useMatches } from './use-matches'

type Props = { cvs: readonly NamedCv[]; onClose: () => void }

/** Which CVs and which bullets fit a posting, over everything on this device. */
export function MatchDialog({ cvs, onClose }: Props) {
  const words = useMessages(matchMessages)
  const journal = useJournal()
  const [typed, setTyped] = useState('')
  const newestFirst = cvs.toSorted((a, b) => b.updatedAt - a.updatedAt).map(({ id }) => id)
  const { state, find } = useMatches(journal, newestFirst)
  const isBusy = state.kind === 'reading' || state.kind === 'comparing'
  return (
    <Dialog isOpen onOpenChange={onClose} title={words.title} size="medium">
      <TextArea
        label={words.label}
        description={words.hint}
        rows={8}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button
        look="primary"
        className="mt-4"
        isDisabled={typed.trim() === '' || isBusy}
        onPress={() => find(typed)}
      >
        {words.find}
      </Button>
      <p role="status" className="mt-3 text-soft text-sm empty:hidden">
        {sayProgress(state, words)}
      </p>
      <p role="alert" className="mt-3 text-del empty:hidden">
        {state.kind === 'unread' && words.unread[state.code]}
        {state.kind === 'failed' && words.failed}
      </p>
      {state.kind === 'found' &&
        (state.compared === 0 ? (
          <p className="mt-3">{words.noCvs}</p>
        ) : (
          <MatchList matches={state.matches} cvs={cvs} />
        ))}
    </Dialog>
  )
}

function sayProgress(state: MatchState, words: typeof matchMessages): string {
  if (state.kind === 'reading') return words.finding(state.read, state.of)
  return state.kind === 'comparing' ? words.comparing : ''
}
