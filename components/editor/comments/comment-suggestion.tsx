import { useMemo, useState } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { useJudge } from '@/components/document/evidence/use-judge'
import { usePlaceName } from '@/components/document/evidence/use-place-name'
import { WordingVerdict } from '@/components/document/evidence/wording-verdict'
import { useWriter } from '@/components/document/open-document/writer-context'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { questionOf } from '@/lib/ai/grounding/question-of'
import { askAboutChange } from '@/lib/ai/reader/combine'
import type { JudgedWording } from '@/lib/ai/tailoring/judge-wording'
import { rewordableFields } from '@/lib/ai/tailoring/offered-fields'
import {
  type SuggestedText,
  type SuggestedWords,
  suggestedText,
  takeSuggestion,
} from '@/lib/browser/editing/take-suggestion'
import { useSync } from '@/lib/browser/sync/use-sync'
import { comments as commentMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { CommentActions } from './use-comments'

/** Verdict on suggested text, and the entry or field for a confirmed fact. */
type SuggestionVerdict = { said: JudgedWording; place: string }

const none = createResume(createIdGenerator())

/** For a field that the check of words does not cover, such as an employer: asks about its new words. */
function askAbout({ before, after }: SuggestedText): JudgedWording {
  const reasons = askAboutChange(before, after)
  const nothing = { evidence: [], isOwn: false, isShown: false, read: 'unread' as const }
  return { state: 'open', verdict: 'confirm', reasons, ...nothing }
}

/**
 * Judges suggested text against the current CV, like a model's.
 *
 * @returns `loading` until the language tables are loaded; null in a letter, whose sentences are checked in place
 */
function useSuggestionVerdict(
  document: PaperDocument,
  text: SuggestedText | null,
): SuggestionVerdict | 'loading' | null {
  const judge = useJudge(document.kind === 'resume' ? document : none)
  return useMemo(() => {
    if (document.kind !== 'resume' || !text) return null
    if (!judge) return 'loading'
    const { address, stored, next, after } = text
    const field = rewordableFields(document).find((one) => one.address === address)
    if (!field) return { said: askAbout(text), place: address }
    const { entryId, kind } = field
    const hunk = { kind: 'set' as const, address, before: stored, after: next }
    const said = judge({ address, entryId, kind, hunk }, { text: after, confirmed: [] })
    return { said, place: entryId ?? address }
  }, [document, judge, text])
}

type Props = {
  /** Id of its comment. */
  id: string
  /** Only open ones can be accepted. */
  isOpen: boolean
  suggested: SuggestedWords
  actions: CommentActions
  onGo: (address: FieldAddress) => void
}

/** Suggested replacement of a comment, with its verdict (promise 2) and the decision. */
export function CommentSuggestion({ id, isOpen, suggested, actions, onGo }: Props) {
  const messages = useMessages(commentMessages)
  const { session, run } = useAnyEditor()
  const { isReader } = useWriter()
  const sync = useSync()
  const document = useAnyDraft((draft) => draft)
  const nameOf = usePlaceName(document.kind === 'resume' ? document : null)
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const { anchor, words: suggestedWords } = suggested
  const text = useMemo(
    () => (isOpen ? suggestedText(document, { anchor, words: suggestedWords }) : null),
    [anchor, document, isOpen, suggestedWords],
  )
  const verdict = useSuggestionVerdict(document, text)

  /** Inserts the text like typing, after a version of the old text was stored. */
  function accept(place: string | null) {
    sync?.checkpoint(session.document().id, 'suggestion')
    const fact = place === null ? null : { place, at: new Date().toISOString() }
    const isTaken = run((draft) => takeSuggestion(draft, suggested, fact))
    if (!isTaken) return
    showToast({ text: messages.states.taken })
    void actions.setState(id, 'taken')
  }

  const said = verdict === 'loading' ? null : (verdict?.said ?? null)
  const isAsked = said?.state === 'open'
  const isConfirmed = said?.reasons.map(questionOf).every((one) => confirmed.includes(one)) ?? true
  const isReady = verdict !== 'loading' && said?.state !== 'blocked' && said?.state !== 'stale'
  return (
    <div>
      <p className="text-soft text-sm">{messages.suggested}</p>
      <p className="wrap-anywhere">
        <WordMarks before={text?.before ?? anchor.quote} after={text?.after ?? suggestedWords} />
      </p>
      {text && said && (
        <WordingVerdict
          said={said}
          nameOf={nameOf}
          confirmed={confirmed}
          onConfirm={setConfirmed}
          onShow={onGo}
          leadsTo="field"
        />
      )}
      {isOpen && (
        <div className="mt-2 flex flex-wrap gap-2">
          {text && isReady && !isReader && (
            <Button
              look="primary"
              size="small"
              isDisabled={isAsked && !isConfirmed}
              onPress={() => accept(isAsked && verdict ? verdict.place : null)}
            >
              {messages.accept}
            </Button>
          )}
          <Button size="small" onPress={() => void actions.setState(id, 'dismissed')}>
            {messages.dismiss}
          </Button>
        </div>
      )}
    </div>
  )
}
