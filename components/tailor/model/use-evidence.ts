import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import { sendAll } from '@/lib/browser/history/send-all'
import type { Journal } from '@/lib/browser/journal/journal-types'
import { useSync } from '@/lib/browser/sync/use-sync'
import type { Tailoring } from '../use-tailoring'

const requests = createModelRequests('requirements')

/** Has a model read the job description and quote the CV for what it asks for. What it found is stored with the draft. */
export function useEvidence(journal: Journal, documentId: string, tailoring: Tailoring) {
  const sync = useSync()
  const { state, begin, stop } = useFollowedRequest(requests)
  const { change, job } = tailoring
  return {
    state,
    stop,
    find() {
      const posting = job.text
      // The model reads the CV as the account has it: what was just typed goes there first.
      const sendFirst = async () => {
        const isSent = sync !== null && (await sendAll([documentId], { journal, sync }))
        return isSent ? null : navigator.onLine ? 'unavailable' : 'offline'
      }
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
