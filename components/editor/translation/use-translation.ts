import { useEffect, useEffectEvent, useState } from 'react'
import { useSendAll } from '@/components/history/use-send-all'
import type { TranslationLanguage } from '@/lib/ai/translation/languages'
import { type TranslationResult, translatedCopy } from '@/lib/ai/translation/translated-copy'
import { useRequestDesk } from '@/lib/browser/ai/use-request-desk'
import type { Journal } from '@/lib/browser/journal/types'
import { useJournal } from '@/lib/browser/journal/use-journal'
import { useEditor } from '../state/editor-context'

type Made = { id: string; untranslated: number }

/**
 * Lets the open CV be translated, and makes a CV of what comes of it: also of what was asked for before,
 * on this screen or another. That CV has the id of the request, so that none is made twice.
 *
 * @param nameOf what the new CV is called
 */
export function useTranslation(nameOf: (language: TranslationLanguage) => string) {
  const { session, ids } = useEditor()
  const source = session.document()
  const journal = useJournal()
  const sendAll = useSendAll(session)
  const { state, desk } = useRequestDesk('translation', {
    documentId: source.id,
    sendAll,
    newKey: ids.document,
  })
  const [made, setMade] = useState<Made | null>(null)

  const make = useEffectEvent(async (home: Journal, id: string, result: TranslationResult) => {
    const title = nameOf(result.language)
    const copy = translatedCopy(session.document(), result, { id, title })
    if (!(await home.peek(id))) home.save(copy.document)
    await home.flush()
    setMade({ id, untranslated: copy.untranslated })
    // What is in this tab's memory alone can be made once more from what the server keeps.
    if (!home.hasUnsaved()) await desk?.discard()
  })
  useEffect(() => {
    if (journal && state.kind === 'answered') void make(journal, state.id, state.result)
  }, [journal, state])

  return {
    state,
    made,
    stop: () => void desk?.stop(),
    begin: (language: TranslationLanguage) => void desk?.ask({ documentId: source.id, language }),
  }
}
