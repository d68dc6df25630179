import { useCallback } from 'react'
import { FindButton } from '@/components/document/model/find-button'
import { modelName } from '@/components/document/model/model-name'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import type { ModelFinding } from '@/components/document/model/use-found-by-model'
import { useMessages } from '@/components/ui/messages'
import { discloseEvidence } from '@/lib/ai/disclosure/disclose'
import { tailor as tailorMessages, wordings as wordingMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from '../use-tailoring'

type Props = {
  document: ResumeDocument
  tailoring: Pick<Tailoring, 'coverage' | 'draft' | 'job' | 'isReadByModel'>
  evidence: ModelFinding
}

/**
 * Offers to let a model find evidence in the CV. Without a model, warns if CV and job description are in different
 * languages, which cannot be compared then.
 */
export function EvidencePanel({ document, tailoring, evidence }: Props) {
  const messages = useMessages(tailorMessages)
  const { yourModel } = useMessages(wordingMessages)
  const ai = useAiState()
  const { coverage, draft, job, isReadByModel } = tailoring
  const isForeign = coverage.isOtherLanguage && !isReadByModel
  const hasModel = ai !== null && ai.uses !== null
  const isNotRead = draft?.evidence?.posting === job.text && draft.evidence.unread !== null
  const isWorking = evidence.state.kind === 'working'
  const disclose = useCallback(() => discloseEvidence(document, job.text), [document, job.text])
  if (!hasModel && !isForeign) return null
  return (
    <div className="mt-4 rounded-card bg-well p-3 text-sm">
      {isForeign && <p className="text-pretty">{messages.otherLanguage}</p>}
      {hasModel && isReadByModel && (
        <p className="text-pretty text-soft">{messages.quotedBy(modelName(ai) || yourModel)}</p>
      )}
      {hasModel && !isReadByModel && (
        <>
          <p className="mb-1 text-pretty text-soft">{messages.evidenceHint}</p>
          <SentNote disclose={disclose} />
        </>
      )}
      {isNotRead && !isWorking && <p className="mt-2 text-pretty">{messages.notReliedOn}</p>}
      {hasModel && (
        <FindButton
          finding={evidence}
          label={isReadByModel ? messages.findEvidenceAgain : messages.findEvidence}
        />
      )}
    </div>
  )
}
