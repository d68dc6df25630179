import { Sparkles } from 'lucide-react'
import { useCallback } from 'react'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { discloseTailoring } from '@/lib/ai/disclosure/disclose'
import { openTailorDraft, saveTailorDraft } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { wordings as wordingMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { jobFragment } from '../applications-address'
import { useApplication, useApplicationDraft } from './application-context'

type Props = { journal: Journal; cv: ResumeDocument }

/** Asks a model for all changes to the CV at once, and leads to them; absent without a model or an ad. */
export function FitCv({ journal, cv }: Props) {
  const messages = useMessages(wordingMessages)
  const { ids } = useApplication()
  const { id, content } = useApplicationDraft((now) => now)
  const ai = useAiState()
  const posting = content.jobDescription
  const disclose = useCallback(
    (hasReader: boolean) => discloseTailoring(cv, posting, null, hasReader),
    [cv, posting],
  )
  if (!ai?.uses || posting.trim() === '') return null
  const begin = async () => {
    const { namespace } = journal
    const draft = await openTailorDraft(namespace, id)
    const { strength } = draft
    const asked = draft.asked ?? { key: ids.document(), id: null, strength, requirements: null }
    saveTailorDraft(namespace, id, { ...draft, asked, answered: null })
    location.hash = jobFragment(id, 'match')
  }
  return (
    <div className="mt-3 basis-full">
      <Button onPress={() => void begin()}>
        <Sparkles aria-hidden="true" />
        {messages.fitAll}
      </Button>
      <p className="mt-2 text-pretty text-soft text-sm">{messages.fitAllHint}</p>
      <SentNote disclose={disclose} isAtMost areEdited />
    </div>
  )
}
