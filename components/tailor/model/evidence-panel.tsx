'use client'

import { Sparkles } from 'lucide-react'
import { useCallback } from 'react'
import { ModelFailure } from '@/components/document/model/model-failure'
import { modelName } from '@/components/document/model/model-name'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { discloseEvidence } from '@/lib/ai/disclosure/disclose'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { tailor as tailorMessages, wordings as wordingMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from '../use-tailoring'
import type { EvidenceHelp } from './use-evidence'

type Props = {
  document: ResumeDocument
  tailoring: Pick<Tailoring, 'coverage' | 'draft' | 'job' | 'isReadByModel'>
  evidence: EvidenceHelp
}

/**
 * Offers to let a model find evidence in the CV. Without a model, warns if CV and job description are in different
 * languages, which cannot be compared then.
 */
export function EvidencePanel({ document, tailoring, evidence }: Props) {
  const messages = useMessages(tailorMessages)
  const wordings = useMessages(wordingMessages)
  const { state } = useAccount()
  const ai = useAiState(state.kind === 'signed-in')
  const { coverage, draft, job, isReadByModel } = tailoring
  const isForeign = coverage.isOtherLanguage && !isReadByModel
  const hasModel = ai !== null && ai.uses !== null
  const isNotRead = draft?.evidence?.posting === job.text && draft.evidence.unread !== null
  const { state: progress } = evidence
  const isWorking = progress.kind === 'working'
  const disclose = useCallback(() => discloseEvidence(document, job.text), [document, job.text])
  if (!hasModel && !isForeign) return null
  const stages: Record<string, string | undefined> = wordings.stages
  return (
    <div className="mt-4 rounded-card bg-well p-3 text-sm">
      {isForeign && <p className="text-pretty">{messages.otherLanguage}</p>}
      {hasModel && isReadByModel && (
        <p className="text-pretty text-soft">
          {messages.quotedBy(modelName(ai) || wordings.yourModel)}
        </p>
      )}
      {hasModel && !isReadByModel && (
        <>
          <p className="mb-1 text-pretty text-soft">{messages.evidenceHint}</p>
          <SentNote disclose={disclose} />
        </>
      )}
      {isNotRead && !isWorking && <p className="mt-2 text-pretty">{messages.notReliedOn}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-2 empty:hidden">
        {hasModel && !isWorking && (
          <Button size="small" onPress={evidence.find}>
            <Sparkles aria-hidden="true" className="text-pen" />
            {isReadByModel ? messages.findEvidenceAgain : messages.findEvidence}
          </Button>
        )}
        {isWorking && (
          <Button size="small" onPress={evidence.stop}>
            {wordings.cancel}
          </Button>
        )}
        <p role="status" className="text-soft empty:hidden">
          {isWorking && (stages[progress.stage] ?? wordings.waiting)}
        </p>
      </div>
      {progress.kind === 'failed' && <ModelFailure code={progress.code} />}
    </div>
  )
}
