import { ChevronLeft, ChevronRight, Lightbulb } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useRuleMessages } from '@/components/document/checks/use-rule-messages'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useModel } from '@/components/document/model/use-ai-state'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { GroundedChoice } from '@/lib/ai/wording/ground-choices'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { bulletAddress } from '@/lib/browser/editing/bullets'
import { neighbourBullet } from '@/lib/browser/editing/places'
import { isOutdated, takeWording } from '@/lib/browser/editing/take-wording'
import { checkDocument } from '@/lib/browser/paper/checks/check-document'
import { useSync } from '@/lib/browser/sync/use-sync'
import { wording as wordingMessages } from '@/lib/messages/areas'
import { type FieldAddress, parseFieldAddress } from '@/lib/resume/change/address'
import { placeInTree } from '@/lib/resume/change/field-place'
import { readField } from '@/lib/resume/change/field-values'
import { readTree } from '@/lib/resume/change/tree'
import { plainText } from '@/lib/resume/text/rich-text'
import type { ChosenWay } from './choose-way'
import { ModelChoices } from './model-choices'
import { NoModel } from './no-model'
import { SectionWording } from './section-wording'
import { ToldLine } from './told-line'
import { useWordingTitle } from './use-open-wording'

/** Shows the results of the checks for one text. Nothing is sent. */
function TextChecks({ address }: { address: string }) {
  const messages = useMessages(wordingMessages)
  const rules = useRuleMessages()
  const document = useDraft((draft) => draft)
  const open = useMemo(
    () =>
      checkDocument(document, null).results.filter(
        ({ status, places }) =>
          status !== 'pass' && places.some((place) => place.address === address),
      ),
    [document, address],
  )
  return (
    <section className="mt-5">
      <h3 className="text-base">{messages.checks}</h3>
      {open.length === 0 ? (
        <p className="mt-1 text-soft text-sm">{messages.noChecks}</p>
      ) : (
        <ul className="mt-2 flex flex-col gap-2 text-sm">
          {open.map(({ id }) => (
            <li key={id} className="flex items-start gap-2">
              <Lightbulb aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-soft" />
              <span>
                {rules[id].why} {rules[id].fix}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Wording help for a section as a whole, or for one text. */
export function WordingDialog({ onClose }: { onClose: () => void }) {
  const [section] = useState(useEditor().view.get().wordingSection)
  if (section !== null) return <SectionWording section={section} onClose={onClose} />
  return <TextWording onClose={onClose} />
}

/** Wording help for one text: results of checks, and suggestions by a model. */
function TextWording({ onClose }: { onClose: () => void }) {
  const messages = useMessages(wordingMessages)
  const title = useWordingTitle()
  const model = useModel()
  const { view, session, run, ids, goTo } = useEditor()
  const sync = useSync()
  const [address, setAddress] = useState(view.get().wordingOf)
  // Stays from one bullet to the next.
  const [chosen, setChosen] = useState<ChosenWay | null>(null)
  const document = useDraft((draft) => draft)
  const stored = address === null ? undefined : readField(document, address)
  if (address === null || typeof stored !== 'string') {
    return (
      <Dialog isOpen onOpenChange={onClose} title={title}>
        <p>{messages.noText}</p>
      </Dialog>
    )
  }
  const text = plainText(stored)
  const take = (result: WordingResult, choice: GroundedChoice, isConfirmed: boolean) => {
    const taken = {
      address,
      before: result.before,
      texts: choice.parts.map((part) => part.text),
      isConfirmed,
      at: new Date().toISOString(),
    }
    if (isOutdated(session.document(), taken)) return showToast({ text: messages.outdated })
    // The old text is stored as a version, beside the undo step.
    sync?.checkpoint(session.document().id, 'suggestion')
    onClose()
    // After the dialog has returned the focus.
    setTimeout(() => {
      if (run((draft) => takeWording(draft, taken, ids))) showToast({ text: messages.taken })
    }, 0)
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={title} size="medium">
      <TextInQuestion address={address} text={text} onGo={setAddress} />
      {text.trim() !== '' && <TextChecks address={address} />}
      {model === 'ready' && (
        <ModelChoices
          key={address}
          address={address}
          kind={address === 'basics/summary' ? 'summary' : 'bullet'}
          hasText={text.trim() !== ''}
          chosen={chosen}
          onChoose={setChosen}
          onTake={take}
          onShow={(shown) => {
            onClose()
            setTimeout(() => goTo(shown), 0)
          }}
        />
      )}
      {model !== 'ready' && model !== 'asking' && (
        <>
          <ToldLine key={address} {...{ address, text, onClose }} />
          <NoModel why={model} />
        </>
      )}
    </Dialog>
  )
}

type TextProps = { address: FieldAddress; text: string; onGo: (address: FieldAddress) => void }

/** The current text, with links to its neighbours. */
function TextInQuestion({ address, text, onGo }: TextProps) {
  const messages = useMessages(wordingMessages)
  const places = usePlaceNames()
  const document = useDraft((draft) => draft)
  const place = placeInTree(readTree(document), address)
  const owner = parseFieldAddress(address)?.owner ?? ''
  const [before, after] = [
    neighbourBullet(document, owner, -1),
    neighbourBullet(document, owner, 1),
  ]
  return (
    <div className="rounded-card bg-well p-3">
      <div className="flex items-center gap-1">
        <h3 dir="auto" className="min-w-0 flex-1 font-medium text-soft text-xs wrap-anywhere">
          {place ? places.place(place) : messages.text}
        </h3>
        {before && (
          <IconButton label={messages.previous} onPress={() => onGo(bulletAddress(before.id))}>
            <ChevronLeft aria-hidden="true" className="rtl:-scale-x-100" />
          </IconButton>
        )}
        {after && (
          <IconButton label={messages.next} onPress={() => onGo(bulletAddress(after.id))}>
            <ChevronRight aria-hidden="true" className="rtl:-scale-x-100" />
          </IconButton>
        )}
      </div>
      <p dir="auto" className="wrap-anywhere">
        {text.trim() === '' ? <span className="text-soft">{messages.empty}</span> : text}
      </p>
    </div>
  )
}
