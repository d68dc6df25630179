import { useSendFirst } from '@/components/document/model/use-send-first'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { Tailoring } from '../use-tailoring'

const requests = createModelRequests('requirements')

/** Has a model find demands and their evidence in the CV, stored with the draft. */
export function useEvidence(
  journal: Journal,
  documentId: string,
  tailoring: Pick<Tailoring, 'change' | 'job'>,
) {
  const sendFirst = useSendFirst(journal, documentId)
  const { state, begin, stop } = useFollowedRequest(requests)
  const { change, job } = tailoring
  return {
    state,
    stop,
    find() {
      const posting = job.text
      void begin(
        { posting, documentId },
        ({ requirements, coverage, unread }) =>
          change((before) => ({
            ...before,
            evidence: { posting, requirements, coverage, unread },
          })),
        sendFirst,
      )
    },
  }
}

export type EvidenceHelp = ReturnType<typeof useEvidence>
