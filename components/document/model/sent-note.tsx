import { useMemo, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { Disclosure } from '@/lib/ai/disclosure/disclose'
import type { SentPart } from '@/lib/ai/disclosure/sent-parts'
import type { Planned } from '@/lib/browser/ai/page/plan-work'
import { hasReader as isTested } from '@/lib/browser/ai/read-edit'
import {
  type MessagesOf,
  sent as sentMessages,
  wordings as wordingMessages,
} from '@/lib/messages/areas'
import { modelName } from './model-name'
import { useAiState } from './use-ai-state'
import { WorkNote } from './work-note'

type Messages = MessagesOf<typeof sentMessages>

/** Names what is sent, with the number of texts. */
function listParts(parts: readonly SentPart[], messages: Messages, isAtMost: boolean): string {
  return parts
    .map(({ kind, texts }) => {
      const { length } = texts
      if (length < 2) return messages.parts[kind]
      const isOpen = isAtMost && kind === 'lines'
      return `${messages.parts[kind]} (${isOpen ? messages.upTo(length) : messages.count(length)})`
    })
    .join(' · ')
}

/** Tells where the page itself sends texts; nothing where they go by our server. */
export function SentPlaceNote() {
  const { place } = useMessages(sentMessages)
  const device = useAiState()?.device
  if (!device) return null
  const { kind, host } = device
  return <p>{kind === 'here' ? place.here : place[kind](host)}</p>
}

/** Tells what requests without a check take and cost; nothing where the operator pays, and of no requests. */
export function SentWork(planned: Planned) {
  const ai = useAiState()
  return ai && planned.requests.length > 0 ? <WorkNote {...planned} ai={ai} /> : null
}

type Props = {
  /** Composes the requests as they would be sent now. Null: there is nothing to ask. */
  disclose: (hasReader: boolean) => Disclosure | null
  /** Whether fewer lines may be sent, since suggestions are unknown yet. */
  isAtMost?: boolean
  /** Whether the person may edit suggestions, which are read again then. */
  areEdited?: boolean
}

/** Tells before a request what is sent to which model, and shows every text on demand. */
export function SentNote({ disclose, isAtMost = false, areEdited = false }: Props) {
  const messages = useMessages(sentMessages)
  const { yourModel } = useMessages(wordingMessages)
  const ai = useAiState()
  // Texts of the CV are rendered again only while expanded.
  const [isOpen, setOpen] = useState(false)
  const hasReader = ai !== null && (ai.reader ?? null) !== null
  const disclosure = useMemo(() => disclose(hasReader), [disclose, hasReader])
  if (!disclosure || !ai) return null
  const { first, check } = disclosure
  return (
    <div className="text-pretty text-soft text-sm">
      <p>{messages.first(modelName(ai) || yourModel, listParts(first, messages, false))}</p>
      {check && <p>{messages.check(listParts(check, messages, isAtMost))}</p>}
      <SentPlaceNote />
      <WorkNote kind={disclosure.kind} requests={disclosure.requests} ai={ai} />
      {check && ai.device && !isTested(ai) && <p>{messages.untested}</p>}
      <details className="mt-0.5" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="w-fit cursor-pointer pointer-coarse:py-2.5">{messages.show}</summary>
        <p className="mt-1">{messages.notSent}</p>
        {areEdited && check && <p className="mt-1">{messages.edits}</p>}
        {isOpen && (
          <div className="scroll-thin mt-2 max-h-60 overflow-auto rounded-control bg-well p-2">
            <SentTexts parts={first} />
            {check && <SentTexts parts={check} />}
          </div>
        )}
      </details>
    </div>
  )
}

/** Shows every text of a request on demand, without the summary. */
export function SentDetails({ describe }: { describe: () => readonly SentPart[] }) {
  const messages = useMessages(sentMessages)
  const [parts, setParts] = useState<readonly SentPart[]>([])
  return (
    <details
      className="mt-2 text-soft text-sm"
      onToggle={({ currentTarget }) => currentTarget.open && setParts(describe())}
    >
      <summary className="w-fit cursor-pointer pointer-coarse:py-2.5">{messages.show}</summary>
      <div className="scroll-thin mt-2 max-h-60 overflow-auto rounded-control bg-well p-2">
        <SentTexts parts={parts} />
      </div>
    </details>
  )
}

/** Lists every text of a request by kind. */
function SentTexts({ parts }: { parts: readonly SentPart[] }) {
  const messages = useMessages(sentMessages)
  return (
    <dl className="mb-2 last:mb-0">
      {parts
        .filter(({ texts }) => texts.length > 0)
        .map(({ kind, texts }) => (
          <div key={kind} className="mb-2 last:mb-0">
            <dt className="font-medium text-xs">{messages.parts[kind]}</dt>
            {texts.map((text) => (
              <dd key={text} dir="auto" className="wrap-anywhere whitespace-pre-line text-ink">
                {text}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
