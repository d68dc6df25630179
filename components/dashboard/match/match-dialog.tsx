'use client'

import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { ModelFailure } from '@/components/document/model/model-failure'
import { useAiState } from '@/components/document/model/use-ai-state'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import type { AiState } from '@/dist/answers/ai-state-answers'
import type { FollowedState } from '@/lib/browser/ai/use-followed-request'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { type MessagesOf, match as matchMessages } from '@/lib/messages/areas'
import { MatchList, type NamedCv } from './match-list'
import { type MatchState, useMatches } from './use-matches'
import { useMeaningMatches } from './use-meaning-matches'

type AskMeaningProps = { isDisabled: boolean; onAsk: () => void }

/** Returns the embedding model; null without one. */
function embeddingModelOf({ uses, own, operator }: AiState): string | null {
  return (uses === 'own' ? own?.embeddingModel : operator?.embeddingModel) ?? null
}

/** Offers a comparison by meaning, with a description of what is sent to whom. Hidden without an embedding model. */
function AskMeaning({ isDisabled, onAsk }: AskMeaningProps) {
  const messages = useMessages(matchMessages)
  const { state } = useAccount()
  const ai = useAiState(state.kind === 'signed-in')
  const model = ai && ai.uses !== null ? embeddingModelOf(ai) : null
  if (model === null) return null
  return (
    <div className="mt-4 rounded-card bg-well p-3">
      <Button isDisabled={isDisabled} onPress={onAsk}>
        <Sparkles aria-hidden="true" className="text-pen" />
        {messages.findByMeaning}
      </Button>
      <p className="mt-2 text-pretty text-sm text-soft">{messages.meaningHint(model)}</p>
    </div>
  )
}

type Props = { cvs: readonly NamedCv[]; onClose: () => void }
type Messages = MessagesOf<typeof matchMessages>

/** Finds CVs and bullets that fit a posting: by words on this device, by meaning in the account. */
export function MatchDialog({ cvs, onClose }: Props) {
  const messages = useMessages(matchMessages)
  const journal = useJournal()
  const [typed, setTyped] = useState('')
  const [unread, setUnread] = useState<keyof Messages['unread'] | null>(null)
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
    <Dialog isOpen onOpenChange={onClose} title={messages.title} size="medium">
      <TextArea
        label={messages.label}
        description={messages.hint}
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
        {messages.find}
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
            {messages.stop}
          </Button>
        )}
        <p role="status" className="text-soft text-sm empty:hidden">
          {sayStage(byMeaning.state, messages) || sayProgress(byWords.state, messages)}
        </p>
      </div>
      <p role="alert" className="mt-3 text-del empty:hidden">
        {unread && messages.unread[unread]}
        {way === 'words' && byWords.state.kind === 'failed' && messages.failed}
      </p>
      {way === 'meaning' && byMeaning.state.kind === 'failed' && (
        <ModelFailure code={byMeaning.state.code} />
      )}
      {found?.compared === 0 && (
        <p className="mt-3">{way === 'words' ? messages.noCvs : messages.noCvsInAccount}</p>
      )}
      {found && found.compared > 0 && <MatchList found={found} cvs={cvs} />}
    </Dialog>
  )
}

const foundIn = (state: MatchState) => (state.kind === 'found' ? state.found : null)

function sayProgress(state: MatchState, messages: Messages): string {
  if (state.kind === 'reading') return messages.finding(state.read, state.of)
  return state.kind === 'comparing' ? messages.comparing : ''
}

function sayStage(state: FollowedState, messages: Messages): string {
  const stages: Record<string, string | undefined> = messages.stages
  return state.kind === 'working' ? (stages[state.stage] ?? messages.stages.waiting) : ''
}
