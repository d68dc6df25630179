import { Sparkles } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import { DraftedTexts } from '@/components/document/model/drafted-texts'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import { NextQuestion } from '@/components/document/private-facts/question-card'
import { useTold } from '@/components/document/private-facts/use-told'
import { OutageBanner } from '@/components/document/status/outage-banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { discloseTailoring } from '@/lib/ai/disclosure/disclose'
import { strengths } from '@/lib/ai/tailoring/strengths'
import type { ModelState } from '@/lib/browser/ai/model-state'
import { wordings as wordingMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from '../use-tailoring'
import { RequestProgress } from './request-progress'
import type { ModelHelp } from './use-model-request'

type Props = { document: ResumeDocument; tailoring: Tailoring; help: ModelHelp }

/** Asks a model for other wordings, where there is one. */
export function AskPanel({ document, tailoring, help }: Props) {
  const ai = useAiState()
  // Without a model nothing is said of one.
  return ai?.uses ? <Asking {...{ document, tailoring, help, ai }} /> : null
}

function Asking({ document, tailoring, help, ai }: Props & { ai: ModelState }) {
  const messages = useMessages(wordingMessages)
  const { draft, change } = tailoring
  const strength = draft?.strength ?? 'normal'
  const { progress, requirements } = help
  const posting = tailoring.job.text
  const { facts, mayTell } = useTold()
  const disclose = useCallback(
    (hasReader: boolean) => discloseTailoring(document, posting, requirements, hasReader, facts),
    [document, posting, requirements, facts],
  )
  const isUnderWay = progress.kind === 'under-way' || progress.kind === 'unreached'
  const isNext = tailoring.counts.accepted === 0
  const panel = useRef<HTMLDivElement>(null)
  const asker = useRef<HTMLButtonElement>(null)
  const isBegunBefore = useRef(isUnderWay)
  // Who asked on the CV tab comes here for the answer.
  useEffect(() => {
    if (isBegunBefore.current) panel.current?.scrollIntoView({ block: 'start' })
  }, [])
  const hasAnswer = (draft?.answered ?? null) !== null || progress.kind === 'failed'
  return (
    <div ref={panel} className="scroll-mt-4 rounded-card border border-line bg-panel p-4">
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
      <RequestProgress tailoring={tailoring} help={help} isOnDevice={ai.device !== null} />
      {isUnderWay && <DraftedTexts kind="tailoring" />}
      {!isUnderWay && mayTell && (
        <NextQuestion
          asked={draft?.answered?.questions ?? []}
          document={document}
          onClose={() => asker.current?.focus()}
        />
      )}
      {!isUnderWay && (
        <Button
          ref={asker}
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
