import { useSendAll } from '@/components/history/use-send-all'
import type { TranslationLanguage } from '@/lib/ai/translation/languages'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import { useEditor } from '../state/editor-context'

const requests = createModelRequests('translation')

/** Lets the open CV be translated, and looks until it is done. Closing what shows it ends it. */
export function useTranslation(onDone: (result: TranslationResult) => Promise<void>) {
  const { session } = useEditor()
  const { id: documentId } = session.document()
  const sendAll = useSendAll(documentId)
  const { state, stop, begin } = useFollowedRequest(requests)
  /** What is translated is what is on the screen. */
  const sendFirst = async () =>
    (await sendAll()) ? null : navigator.onLine ? 'not-sent' : 'offline'
  return {
    state,
    stop,
    begin: (language: TranslationLanguage) =>
      void begin({ documentId, language }, onDone, sendFirst),
  }
}
