'use client'

import { useState } from 'react'
import { ModelFailure } from '@/components/document/model/model-failure'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import type { FollowedState } from '@/lib/browser/ai/use-followed-request'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { match as matchMessages, type WordsOf } from '@/lib/messages/areas'
import { AskMeaning } from './ask-meaning'
import { MatchList, type NamedCv } from './match-list'
import { type MatchState, useMatches } from './use-matches'
import { useMeaningMatches } from './use-meaning-matches'

type Props = { cvs: readonly NamedCv[]; onClose: () => void }
type Words = WordsOf<typeof matchMessages>

/** Finds CVs and bullets that fit a posting: by words on this device, by meaning in the account. */
export function MatchDialog({ cvs, onClose }: Props) {
  const words = useMessages(matchMessages)
  const journal = useJournal()
  const [typed, setTyped] = useState('')
  const [unread, setUnread] = useState<keyof Words['unread'] | null>(null)
  const [way, setWay] = useState<'words' | 'meaning'>('words')
  const newestFirst = cvs
    .filter(({ isHere }) => isHere)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map(({ id }) => id)
  const byWords = useMatches(journal, newestFirst)
  const byMeaning = useMeaningMatches()
  const isReading = byWords.state.kind === 'reading' || byWords.state.kind === 'comparing'
  const isAsking = byMeaning.state.kind === 'working'
  const isDisabled = typed.trim() === '' || isReading || isAsking
  const found = way === 'words' ? foundIn(byWords.state) : byMeaning.found
  return (
    <Dialog isOpen onOpenChange={onClose} title={words.title} size="medium">
      <TextArea
        label={words.label}
        description={words.hint}
        rows={8}
        value={typed}
        onChange={(event) => {
          setUnread(null)
          setTyped(event.target.value)
        }}
      />
      <Button
        look="primary"
        className="mt-4"
        isDisabled={isDisabled}
        onPress={() => {
          setWay('words')
          setUnread(byWords.find(typed))
        }}
      >
        {words.find}
      </Button>
      <AskMeaning
        isDisabled={isDisabled}
        onAsk={() => {
          setWay('meaning')
          setUnread(byMeaning.find(typed))
        }}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {isAsking && (
          <Button size="small" onPress={byMeaning.stop}>
            {words.stop}
          </Button>
        )}
        <p role="status" className="text-soft text-sm empty:hidden">
          {sayStage(byMeaning.state, words) || sayProgress(byWords.state, words)}
        </p>
      </div>
      <p role="alert" className="mt-3 text-del empty:hidden">
        {unread && words.unread[unread]}
        {way === 'words' && byWords.state.kind === 'failed' && words.failed}
      </p>
      {way === 'meaning' && byMeaning.state.kind === 'failed' && (
        <ModelFailure code={byMeaning.state.code} />
      )}
      {found?.compared === 0 && (
        <p className="mt-3">{way === 'words' ? words.noCvs : words.noCvsInAccount}</p>
      )}
      {found && found.compared > 0 && <MatchList found={found} cvs={cvs} />}
    </Dialog>
  )
}

const foundIn = (state: MatchState) => (state.kind === 'found' ? state.found : null)

function sayProgress(state: MatchState, words: Words): string {
  if (state.kind === 'reading') return words.finding(state.read, state.of)
  return state.kind === 'comparing' ? words.comparing : ''
}

function sayStage(state: FollowedState, words: Words): string {
  const stages: Record<string, string | undefined> = words.stages
  return state.kind === 'working' ? (stages[state.stage] ?? words.stages.waiting) : ''
}
