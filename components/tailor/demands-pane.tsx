'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { addDemand } from '@/lib/ai/posting/own-demands'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useCurrentWorkspace } from '@/lib/browser/sync/spaces/use-space'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { BackgroundRequests } from './background/background-requests'
import { DemandGroups } from './demand-groups'
import { EvidencePanel } from './model/evidence-panel'
import type { EvidenceHelp } from './model/use-evidence'
import { PostingWarnings } from './posting-warnings'
import { useDemandActions } from './use-demand-actions'
import type { Tailoring } from './use-tailoring'

type Props = {
  document: ResumeDocument
  tailoring: Tailoring
  evidence: EvidenceHelp
  /** Highlights a field on the paper. */
  onShow: (address: FieldAddress) => void
  className: string
}

/** Lists the demands of the job, each with its line of the CV or a question. */
export function DemandsPane({ document, tailoring, evidence, onShow, className }: Props) {
  const messages = useMessages(tailorMessages)
  const workspace = useCurrentWorkspace()
  const isMember = useAccount().state.kind === 'signed-in' && workspace === null
  const title = useRef<HTMLHeadingElement>(null)
  const { draft, prepared, coverage, coverageAfter, change } = tailoring
  const { shown, of } = coverage
  const actions = useDemandActions(tailoring)
  const add = (text: string) => change(addDemand(draft ?? { removed: [], added: [] }, text))
  return (
    <section
      aria-label={messages.demands}
      className={`scroll-thin min-h-0 overflow-auto p-4 sm:p-5 ${className}`}
    >
      <div className="mx-auto max-w-2xl">
        <PostingWarnings prepared={prepared} />
        <h2 ref={title} tabIndex={-1} className="text-lg outline-none">
          {messages.demands}
        </h2>
        {of > 0 ? (
          <>
            <p className="mt-1 text-pretty text-soft">{messages.shown(shown)}</p>
            {coverageAfter.shown !== shown && (
              <p className="mt-1">{messages.shownAfter(coverageAfter.shown)}</p>
            )}
          </>
        ) : (
          <p className="mt-1 text-soft">{messages.noDemands}</p>
        )}
        <EvidencePanel document={document} tailoring={tailoring} evidence={evidence} />
        <DemandGroups
          documentId={document.id}
          tailoring={tailoring}
          actions={{
            ...actions,
            onShow: ({ address }) => onShow(address),
            onTakeOut(covered) {
              actions.onTakeOut(covered)
              // The focused row is removed.
              title.current?.focus()
            },
          }}
        />
        <AddDemand onAdd={add} />
        {isMember && <BackgroundRequests documentId={document.id} posting={tailoring.job.text} />}
        {workspace !== null && (
          <Button className="mt-6" onPress={() => change({ read: '' })}>
            {messages.change}
          </Button>
        )}
      </div>
    </section>
  )
}

/** Input for a further demand in the person's words. */
function AddDemand({ onAdd }: { onAdd: (text: string) => void }) {
  const messages = useMessages(tailorMessages)
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }
  return (
    <form onSubmit={add} className="mt-4 flex items-end gap-2">
      <TextField
        label={messages.addLabel}
        value={text}
        maxLength={80}
        onChange={(event) => setText(event.target.value)}
        className="min-w-0 flex-1"
      />
      <Button type="submit">{messages.add}</Button>
    </form>
  )
}
