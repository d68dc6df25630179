import { useCallback, useMemo, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { OfferSummary } from '@/components/document/evidence/offer-summary'
import { usePlaceName } from '@/components/document/evidence/use-place-name'
import { DraftedTexts } from '@/components/document/model/drafted-texts'
import { ModelFailure } from '@/components/document/model/model-failure'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import { useIsSmallModel } from '@/components/document/model/use-is-small-model'
import { useTold } from '@/components/document/private-facts/use-told'
import { useToldDocument } from '@/components/document/private-facts/use-told-document'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { discloseSection } from '@/lib/ai/disclosure/disclose'
import { readSources } from '@/lib/ai/reader/sources'
import { rewordableFields } from '@/lib/ai/tailoring/offered-fields'
import { groupByEntry } from '@/lib/ai/wording/compose-entry'
import { type JudgedChoice, judgeChoices } from '@/lib/ai/wording/judge-choices'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { isOutdated, takeWordings } from '@/lib/browser/editing/take-wording'
import { useSync } from '@/lib/browser/sync/use-sync'
import { wording as wordingMessages, wordings as wordingsMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { plainText } from '@/lib/resume/text/rich-text'
import { useSectionName } from '../sections/use-section-messages'
import { ChoiceCard } from './choice-card'
import { ChooseWay } from './choose-way'
import { LeftOut } from './model-choices'
import { useWording } from './use-wording'

type Props = { section: string; onClose: () => void }

/**
 * Rewords the texts of a section as the person's own instruction says: one suggestion for each. The lines of an entry
 * are asked for at once, those of a small model one by one.
 */
export function SectionWording({ section, onClose }: Props) {
  const messages = useMessages(wordingMessages)
  const name = useSectionName(section)
  const { session, goTo } = useEditor()
  const [addresses] = useState(() =>
    rewordableFields(session.document(), section).map(({ address }) => address),
  )
  const [chosen, setChosen] = useState('')
  const wish = chosen.trim()
  const { state, ask, stop } = useWording(addresses)
  const isSmall = useIsSmallModel()
  const isOnDevice = Boolean(useAiState()?.device)
  const document = useDraft((draft) => draft)
  const groups = useMemo(
    () => (isSmall ? addresses.map((one) => [one]) : groupByEntry(document, addresses)),
    [isSmall, document, addresses],
  )
  const { facts } = useTold()
  const disclose = useCallback(
    (hasReader: boolean) => discloseSection(document, { groups, wish }, hasReader, facts),
    [document, groups, wish, facts],
  )
  const isAsking = state.kind === 'asking'
  const show = (address: FieldAddress) => {
    onClose()
    setTimeout(() => goTo(address), 0)
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={messages.title} size="medium">
      <h3 dir="auto" className="mb-3 text-base">
        {name}
      </h3>
      {addresses.length === 0 && <p>{messages.empty}</p>}
      {addresses.length > 0 && (
        <>
          <ChooseWay
            ways={['own']}
            value={{ way: 'own', wish: chosen }}
            onChange={(next) => setChosen(next.wish)}
          />
          <div className="mt-3 flex flex-wrap items-center gap-3">
            {isAsking ? (
              <Button onPress={stop}>{messages.stop}</Button>
            ) : (
              <Button
                look="primary"
                isDisabled={wish === ''}
                onPress={() => ask('own', wish, groups)}
              >
                {state.kind === 'answered' ? messages.askAgain : messages.ask}
              </Button>
            )}
            <p role="status" className="min-w-0 flex-1 basis-48 text-soft text-sm">
              {isAsking
                ? `${state.results.length}/${addresses.length} · ${isOnDevice ? messages.askingHere : messages.asking}`
                : messages.unchanged}
            </p>
          </div>
          {isAsking && <DraftedTexts kind="wording" />}
          <SentNote disclose={disclose} />
          {state.kind === 'failed' && (
            <ModelFailure code={state.code} retryAfter={state.retryAfter} />
          )}
          {state.kind !== 'idle' && (
            <Suggestions results={state.results} isWhole={!isAsking} onShow={show} />
          )}
        </>
      )}
    </Dialog>
  )
}

type SuggestionsProps = {
  results: readonly WordingResult[]
  /** Whether no more will come. */
  isWhole: boolean
  onShow: (address: FieldAddress) => void
}

type Offer = JudgedChoice & { result: WordingResult }

/** Of each text that is as it was: the first wording that the CV backs, else the first. */
function Suggestions({ results, isWhole, onShow }: SuggestionsProps) {
  const messages = useMessages(wordingMessages)
  const { acceptPassing } = useMessages(wordingsMessages)
  const { session, runWithUndo, ids } = useEditor()
  const sync = useSync()
  const document = useDraft((draft) => draft)
  const nameOf = usePlaceName(document)
  const told = useToldDocument(document)
  const lines = useMemo(() => readSources(told.content, plainText), [told])
  const offers: Offer[] = results
    .filter((result) => !isOutdated(document, result))
    .flatMap((result) => {
      const judged = judgeChoices(result, lines)
      const best = judged.find((one) => one.judged.state === 'backed') ?? judged[0]
      return best ? [{ ...best, result }] : []
    })
  const backed = offers.filter(({ judged }) => judged.state === 'backed')
  const take = (taken: readonly Offer[], isConfirmed: boolean) => {
    const at = new Date().toISOString()
    const wordings = taken.map(({ choice, result: { address, before } }) => ({
      ...{ address, before, isConfirmed, at },
      texts: choice.parts.map(({ text }) => text),
    }))
    // The old texts are stored as a version, beside the undo step.
    sync?.checkpoint(session.document().id, 'suggestion')
    runWithUndo((draft) => takeWordings(draft, wordings, ids), messages.taken)
  }
  return (
    <div className="mt-4">
      <h4 className="text-base">{messages.choices}</h4>
      <div role="status">
        {isWhole && results.every(({ choices }) => choices.length === 0) && (
          <p className="mt-1">{messages.nothing}</p>
        )}
        <OfferSummary offers={offers.map(({ judged }) => judged)} />
      </div>
      {isWhole && backed.length > 1 && (
        <Button className="mt-2" onPress={() => take(backed, false)}>
          {acceptPassing(backed.length)}
        </Button>
      )}
      <ul className="mt-2 flex flex-col gap-3">
        {offers.map((offer) => (
          <ChoiceCard
            key={`${offer.result.address} ${offer.choice.parts[0]?.text}`}
            choice={offer.choice}
            judged={offer.judged}
            before={offer.result.before}
            nameOf={nameOf}
            leadsTo="field"
            onShow={onShow}
            onTake={(isConfirmed) => take([offer], isConfirmed)}
          />
        ))}
      </ul>
      <LeftOut results={results} />
    </div>
  )
}
