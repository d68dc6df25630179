'use client'

import { Sparkles } from 'lucide-react'
import Link from 'next/link'
import { useCallback } from 'react'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import { OutageBanner } from '@/components/document/status/outage-banner'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { discloseTailoring } from '@/lib/ai/disclosure/disclose'
import { strengths } from '@/lib/ai/tailoring/strengths'
import { signInAddress } from '@/lib/browser/sync/account/sign-in-address'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { wordings as wordingMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from '../use-tailoring'
import { RequestProgress } from './request-progress'
import type { ModelHelp } from './use-model-request'

type Props = { document: ResumeDocument; tailoring: Tailoring; help: ModelHelp }

/** Asks a model for other wordings, or explains why that is not possible. */
export function AskPanel({ document, tailoring, help }: Props) {
  const messages = useMessages(wordingMessages)
  const { state } = useAccount()
  const ai = useAiState(state.kind === 'signed-in')
  if (state.kind !== 'signed-in') {
    return (
      <Quiet text={state.kind === 'guest' ? messages.guest : messages.errors['not-signed-in']}>
        {/* The URL of this page is known only in the browser. */}
        <button
          type="button"
          onClick={() => location.assign(signInAddress())}
          className={buttonLook('outline', 'small')}
        >
          {messages.signIn}
        </button>
      </Quiet>
    )
  }
  if (!ai) return null
  if (ai.uses === null) {
    return (
      <Quiet text={messages.notSetUp}>
        <Link href="/settings" className={buttonLook('outline', 'small')}>
          {messages.settings}
        </Link>
      </Quiet>
    )
  }
  return <Asking document={document} tailoring={tailoring} help={help} ai={ai} />
}

function Quiet({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-panel px-4 py-3">
      <p className="min-w-0 flex-1 basis-60 text-pretty text-soft text-sm">{text}</p>
      {children}
    </div>
  )
}

function Asking({ document, tailoring, help, ai }: Props & { ai: AiState }) {
  const messages = useMessages(wordingMessages)
  const { draft, change } = tailoring
  const strength = draft?.strength ?? 'normal'
  const { progress, requirements } = help
  const posting = tailoring.job.text
  const disclose = useCallback(
    (hasReader: boolean) => discloseTailoring(document, posting, requirements, hasReader),
    [document, posting, requirements],
  )
  const isUnderWay = progress.kind === 'under-way' || progress.kind === 'unreached'
  const isNext = tailoring.counts.accepted === 0
  const hasAnswer = (draft?.answered ?? null) !== null || progress.kind === 'failed'
  return (
    <div className="rounded-card border border-line bg-panel p-4">
      <h3 className="flex items-center gap-2 text-base">
        <Sparkles aria-hidden="true" className="size-4 text-pen" />
        {messages.title}
      </h3>
      <p className="mt-1 mb-1 text-pretty text-soft text-sm">{messages.hint}</p>
      <SentNote disclose={disclose} isAtMost areEdited />
      {!isUnderWay && (
        <>
          <SegmentedControl
            label={messages.strength}
            value={strength}
            onChange={(id) => change({ strength: id })}
            options={strengths.map((id) => ({ id, label: messages.strengths[id] }))}
            className="mt-3 max-w-sm"
          />
          <p className="mt-1 text-soft text-xs">{messages.strengthHints[strength]}</p>
        </>
      )}
      {ai.uses === 'operator' && progress.kind === 'idle' && (
        <OutageBanner part="models" className="mt-3 rounded-card" />
      )}
      <RequestProgress tailoring={tailoring} help={help} />
      {!isUnderWay && (
        <Button
          look={isNext && !hasAnswer ? 'primary' : 'outline'}
          className="mt-3"
          onPress={() => help.ask(strength)}
        >
          {hasAnswer ? messages.askAgain : messages.ask}
        </Button>
      )}
    </div>
  )
}
