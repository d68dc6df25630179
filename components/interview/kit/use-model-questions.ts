import { useSendFirst } from '@/components/document/model/use-send-first'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { KitState } from '../use-kit'

const requests = createModelRequests('interview')

/** Has a model choose questions about a CV and a job, stored with the job description. */
export function useModelQuestions(
  journal: Journal,
  documentId: string,
  { job, change }: Pick<KitState, 'job' | 'change'>,
) {
  const sendFirst = useSendFirst(journal, documentId)
  const { state, begin, stop } = useFollowedRequest(requests)
  return {
    state,
    stop,
    find() {
      const posting = job.text
      void begin(
        { posting, documentId },
        ({ questions }) => change((before) => ({ ...before, questions: { posting, questions } })),
        sendFirst,
      )
    },
  }
}

export type QuestionHelp = ReturnType<typeof useModelQuestions>
