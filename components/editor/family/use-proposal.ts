import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import type { TranslatedText } from '@/lib/ai/translation/translated-copy'
import { endRequest } from '@/lib/browser/ai/model-requests'
import { answerOnDevice } from '@/lib/browser/ai/model-send'
import { prepareDocuments } from '@/lib/browser/ai/prepare-documents'
import { readTranslation } from '@/lib/browser/ai/read-translation'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { currentWorkspace } from '@/lib/browser/sync/spaces/space-address'
import { useSync } from '@/lib/browser/sync/use-sync'
import { type TranslationLanguage, translationLanguages } from '@/lib/language/tags'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { JsonValue } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { useTranslateLines } from '../state/translate-lines'

export type ProposalState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'failed'; code: string }
  /** No translation passed the checks. */
  | { kind: 'nothing' }
  | { kind: 'answered'; text: TranslatedText; from: TranslationLanguage; to: TranslationLanguage }

/**
 * Asks a model to translate a line of the master into the language of the open CV. The server checks the uploaded text
 * first, so that an answer for outdated text is dropped.
 *
 * @param address of the line in the master
 */
export function useProposal(followed: ResumeDocument, address: FieldAddress, stored: JsonValue) {
  const { session, ids } = useEditor()
  const journal = useJournal()
  const sync = useSync()
  const translate = useTranslateLines()
  const [state, setState] = useState<ProposalState>({ kind: 'idle' })
  const open = useRef<string | null>(null)
  useEffect(
    () => () => {
      if (open.current) endRequest(open.current).catch(() => {})
    },
    [],
  )

  async function askOnce(requestId: string): Promise<ProposalState> {
    const [language = ''] = session.document().design.language.split('-')
    const refusal = await prepareDocuments([followed.id], { journal, sync })
    if (refusal) return { kind: 'failed', code: refusal }
    const asked = { documentId: followed.id, language, addresses: [address] }
    const into = translationLanguages.find((one) => one === language) ?? 'en'
    try {
      const answer =
        (await answerOnDevice(requestId, { kind: 'translation', ...asked, language: into })) ??
        (await translate?.({ requestId, ...asked }, currentWorkspace()))
      if (!answer) return { kind: 'failed', code: 'not-sent' }
      if (!answer.ok) return { kind: 'failed', code: answer.code }
      const result = readTranslation(answer.result)
      const text = result?.texts.find((one) => one.address === address && one.stored === stored)
      if (!result || !text) return { kind: 'nothing' }
      return { kind: 'answered', text, from: result.from, to: result.language }
    } catch (error) {
      return { kind: 'failed', code: isUnknownAction(error) ? 'new-version' : 'offline' }
    }
  }

  async function ask() {
    const requestId = ids.document()
    open.current = requestId
    setState({ kind: 'asking' })
    const next = await askOnce(requestId)
    if (open.current !== requestId) return
    open.current = null
    setState(next)
  }

  return { state, ask: () => void ask() }
}
