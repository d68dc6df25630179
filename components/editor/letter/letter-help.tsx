import { useCallback, useMemo, useRef, useState } from 'react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { DraftedTexts } from '@/components/document/model/drafted-texts'
import { ModelFailure } from '@/components/document/model/model-failure'
import { SentNote } from '@/components/document/model/sent-note'
import { useModel } from '@/components/document/model/use-ai-state'
import { usePrepare } from '@/components/document/model/use-prepare'
import { NextQuestion } from '@/components/document/private-facts/question-card'
import { useTold } from '@/components/document/private-facts/use-told'
import { useStoredDocument } from '@/components/document/use-stored-document'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { discloseLetter } from '@/lib/ai/disclosure/disclose'
import { rewordableFields } from '@/lib/ai/tailoring/offered-fields'
import { useRequestTracker } from '@/lib/browser/ai/use-request-tracker'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { letter as letterMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { WishField } from '../wording/wish-field'
import { useEvidence } from './evidence-context'
import { OfferedSentences } from './offered-sentences'
import { LengthChoice, type ProofLine, ProofOrder } from './plan-fields'

/** Asks a model for sentences, and offers them for insertion. */
export function LetterHelp() {
  const messages = useMessages(letterMessages).help
  const model = useModel()
  const hasCv = useLetterDraft(({ lineage }) => lineage !== null)
  if (model !== 'ready' || !hasCv) return null
  return (
    <section className="border-hair border-t pt-4">
      <h3 className="text-sm">{messages.title}</h3>
      <Asking />
    </section>
  )
}

const noPosting = { title: '', employer: '', text: '' }

/** Returns the lines of the CV that the letter may tell of, which a model may be sent. */
function useProofLines(resume: ResumeDocument | null): readonly ProofLine[] {
  const evidence = useEvidence()
  const proofs = evidence.kind === 'known' ? evidence.proofs : null
  return useMemo(() => {
    const fields = resume && proofs ? rewordableFields(resume) : []
    return (proofs ?? []).flatMap(({ line: text }) => {
      const field = fields.find((one) => one.text === text)
      return field ? [{ address: field.address, text }] : []
    })
  }, [resume, proofs])
}

/** Choices of the person about the letter, as they are sent. */
function usePlan(resume: ResumeDocument | null) {
  const [written, setWritten] = useState('')
  const [order, setOrder] = useState<readonly FieldAddress[] | null>(null)
  const [length, setLength] = useState<number | null>(null)
  const lines = useProofLines(resume)
  const plan = useMemo(() => {
    const wish = written.trim()
    const proofs = order?.filter((address) => lines.some((line) => line.address === address)) ?? []
    return {
      ...(wish && { wish }),
      ...(proofs.length > 0 && { proofs }),
      ...(length !== null && { words: length }),
    }
  }, [written, order, lines, length])
  const fields = (
    <>
      <ProofOrder lines={lines} chosen={plan.proofs ?? null} onChoose={setOrder} />
      <LengthChoice value={length} onChange={setLength} />
      <WishField className="my-2" value={written} onChange={setWritten} />
    </>
  )
  return { plan, fields }
}

function Asking() {
  const messages = useMessages(letterMessages).help
  const { session, ids } = useLetterEditor()
  const documentId = session.document().id
  const prepare = usePrepare(session)
  const { state, tracker } = useRequestTracker('letter', {
    documentId,
    prepare,
    newKey: ids.document,
  })
  const cvId = useLetterDraft(({ lineage }) => lineage?.documentId ?? '')
  const { document: resume = null } = useStoredDocument(useJournal(), cvId, 'resume')
  const posting = useLetterDraft(({ lineage }) => lineage?.posting ?? null)
  const { plan, fields } = usePlan(resume)
  const { facts, mayTell } = useTold()
  const disclose = useCallback(
    (hasReader: boolean) =>
      resume && discloseLetter(resume, posting ?? noPosting, hasReader, plan, facts),
    [resume, posting, plan, facts],
  )
  const asker = useRef<HTMLButtonElement>(null)
  if (!tracker) return null
  return (
    <>
      <p className="mt-0.5 mb-1 text-soft text-sm">{messages.hint}</p>
      {fields}
      <SentNote disclose={disclose} />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {state.kind === 'asking' ? (
          <Button onPress={() => void tracker.stop()}>{messages.stop}</Button>
        ) : (
          <Button ref={asker} onPress={() => void tracker.ask({ documentId, ...plan })}>
            {state.kind === 'answered' ? messages.askAgain : messages.ask}
          </Button>
        )}
        {state.kind === 'answered' && (
          <Button onPress={() => void tracker.discard()}>{messages.putAway}</Button>
        )}
        <p role="status" className="min-w-0 flex-1 basis-48 text-soft text-sm">
          {state.kind === 'asking' && messages.stages[state.stage]}
        </p>
      </div>
      {state.kind === 'asking' && <DraftedTexts kind="letter" />}
      {state.kind === 'failed' && <ModelFailure code={state.code} retryAfter={state.retryAfter} />}
      {state.kind === 'answered' && mayTell && (
        <NextQuestion
          asked={state.result.questions ?? []}
          document={resume}
          onClose={() => asker.current?.focus()}
        />
      )}
      {state.kind === 'answered' && <OfferedSentences result={state.result} resume={resume} />}
    </>
  )
}
