import { useCallback, useMemo, useRef } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { OfferSummary } from '@/components/document/evidence/offer-summary'
import { usePlaceName } from '@/components/document/evidence/use-place-name'
import { DraftedTexts } from '@/components/document/model/drafted-texts'
import { ModelFailure } from '@/components/document/model/model-failure'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import { useTold } from '@/components/document/private-facts/use-told'
import { useToldDocument } from '@/components/document/private-facts/use-told-document'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { discloseWording } from '@/lib/ai/disclosure/disclose'
import { toldOf } from '@/lib/ai/questions/told-facts'
import { readSources } from '@/lib/ai/reader/sources'
import type { GroundedChoice } from '@/lib/ai/wording/ground-choices'
import { judgeChoices } from '@/lib/ai/wording/judge-choices'
import { waysOf } from '@/lib/ai/wording/ways'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { neighbourBullet } from '@/lib/browser/editing/places'
import { wording as wordingMessages } from '@/lib/messages/areas'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import { plainText } from '@/lib/resume/text/rich-text'
import { ChoiceCard } from './choice-card'
import { ChooseWay, type ChosenWay } from './choose-way'
import { LineQuestion } from './line-question'
import { useWording } from './use-wording'

type Props = {
  address: FieldAddress
  kind: 'bullet' | 'summary'
  hasText: boolean
  /** Null: the first way for this kind of text. */
  chosen: ChosenWay | null
  onChoose: (chosen: ChosenWay) => void
  onTake: (result: WordingResult, choice: GroundedChoice, isConfirmed: boolean) => void
  /** Opens a text of the CV. */
  onShow: (address: FieldAddress) => void
}

/** Asks a model for other wordings, and offers them. */
export function ModelChoices(props: Props) {
  const { address, kind, hasText, chosen, onChoose, onTake, onShow } = props
  const messages = useMessages(wordingMessages)
  const ways = waysOf[kind].filter((way) => hasText || way === 'summarise')
  const way = chosen !== null && ways.includes(chosen.way) ? chosen.way : ways[0]
  const wish = (way === 'own' && chosen?.wish.trim()) || ''
  const { state, ask, stop } = useWording([address])
  const isOnDevice = Boolean(useAiState()?.device)
  const document = useDraft((draft) => draft)
  const { facts, mayTell } = useTold()
  const told = useMemo(() => toldOf(document, facts), [document, facts])
  const disclose = useCallback(
    (hasReader: boolean) =>
      way ? discloseWording(document, { address, way, wish }, hasReader, told) : null,
    [document, address, way, wish, told],
  )
  const asker = useRef<HTMLButtonElement>(null)
  if (!way) return null
  const isAsking = state.kind === 'asking'
  return (
    <section className="mt-4">
      <ChooseWay ways={ways} value={{ way, wish: chosen?.wish ?? '' }} onChange={onChoose} />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {isAsking ? (
          <Button ref={asker} onPress={stop}>
            {messages.stop}
          </Button>
        ) : (
          <Button
            ref={asker}
            look="primary"
            isDisabled={way === 'own' && wish === ''}
            onPress={() => ask(way, wish)}
          >
            {state.kind === 'answered' ? messages.askAgain : messages.ask}
          </Button>
        )}
        <p role="status" className="min-w-0 flex-1 basis-48 text-soft text-sm">
          {isAsking ? (isOnDevice ? messages.askingHere : messages.asking) : messages.unchanged}
        </p>
      </div>
      {isAsking && <DraftedTexts kind="wording" />}
      <SentNote disclose={disclose} />
      {state.kind === 'failed' && <ModelFailure code={state.code} retryAfter={state.retryAfter} />}
      {state.kind === 'answered' && mayTell && (
        <LineQuestion
          address={address}
          asked={state.results[0]?.question ?? null}
          use={messages.useAnswer}
          onTold={() => ask(way, wish)}
          onClose={() => asker.current?.focus()}
        />
      )}
      {state.kind === 'answered' &&
        state.results.map((result) => (
          <Answer
            key={result.address}
            result={result}
            onTake={(choice, isConfirmed) => onTake(result, choice, isConfirmed)}
            onShow={onShow}
          />
        ))}
    </section>
  )
}

type AnswerProps = Pick<Props, 'onShow'> & {
  result: WordingResult
  onTake: (choice: GroundedChoice, isConfirmed: boolean) => void
}

function Answer({ result, onTake, onShow }: AnswerProps) {
  const messages = useMessages(wordingMessages)
  const document = useDraft((draft) => draft)
  const nameOf = usePlaceName(document)
  const told = useToldDocument(document)
  const lines = useMemo(() => readSources(told.content, plainText), [told])
  const { choices } = result
  const judged = judgeChoices(result, lines)
  return (
    <div className="mt-4">
      <h3 className="text-base">{messages.choices}</h3>
      <div role="status">
        {choices.length === 0 && <p className="mt-1">{messages.nothing}</p>}
        <OfferSummary offers={judged.map((one) => one.judged)} />
      </div>
      <Neighbour by={-1} address={result.address} />
      <ul className="mt-2 flex flex-col gap-3">
        {judged.map((one) => (
          <ChoiceCard
            key={one.choice.id}
            {...one}
            nameOf={nameOf}
            leadsTo="field"
            onShow={onShow}
            onTake={(isConfirmed) => onTake(one.choice, isConfirmed)}
          />
        ))}
      </ul>
      <Neighbour by={1} address={result.address} />
      <LeftOut results={[result]} />
    </div>
  )
}

type NeighbourProps = { address: string; by: -1 | 1 }

/** The line above or below the one that a suggestion replaces: it stays as it is. */
function Neighbour({ address, by }: NeighbourProps) {
  const messages = useMessages(wordingMessages)
  const text = useDraft((document) => {
    const line = neighbourBullet(document, parseFieldAddress(address)?.owner ?? '', by)
    return line ? plainText(line.text) : ''
  })
  if (text === '') return null
  return (
    <p className="mt-2 line-clamp-2 ps-4 text-soft text-sm">
      <span className="sr-only">{by === -1 ? messages.above : messages.below} </span>
      <span dir="auto">{text}</span>
    </p>
  )
}

/** Says how many suggestions are not offered: those that the CV does not support, and unusable ones. */
export function LeftOut({ results }: { results: readonly WordingResult[] }) {
  const messages = useMessages(wordingMessages)
  const held = results.reduce((sum, result) => sum + result.held, 0)
  const dropped = results.flatMap((result) => result.dropped)
  const count = (isMeant: (reason: string) => boolean) =>
    dropped.reduce((sum, one) => sum + (isMeant(one.reason) ? one.count : 0), 0)
  const same = count((reason) => reason === 'same')
  const translated = count((reason) => reason === 'language')
  const left = count((reason) => reason !== 'same' && reason !== 'language')
  return (
    <p className="mt-2 text-soft text-sm">
      {[
        held > 0 && messages.held(held),
        same > 0 && messages.same(same),
        translated > 0 && messages.translated(translated),
        left > 0 && messages.dropped(left),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  )
}
