import { useEffect, useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { usePrepare } from '@/components/document/model/use-prepare'
import { translatedCopy, withOwnTexts } from '@/lib/ai/translation/translated-copy'
import { useRequestTracker } from '@/lib/browser/ai/use-request-tracker'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { TranslationLanguage } from '@/lib/language/tags'

type Made = { id: string; untranslated: number; from: TranslationLanguage }

/** Confirmed texts by request, so that reopening the dialog loses none. */
const confirmedOf = new Map<string, ReadonlySet<string>>()
/** Translations written by the person, by request and `textKey`. */
const ownOf = new Map<string, ReadonlyMap<string, string>>()
const noTexts: ReadonlyMap<string, string> = new Map()

/**
 * Translates the open CV and creates a CV of the confirmed texts, also from an earlier request. The new CV has the id
 * of the request, so that it is created only once.
 *
 * @param nameOf returns the name of the new CV
 */
export function useTranslation(nameOf: (language: TranslationLanguage) => string) {
  const { session, ids } = useEditor()
  const source = session.document()
  const journal = useJournal()
  const prepare = usePrepare(session)
  const { state, tracker } = useRequestTracker('translation', {
    documentId: source.id,
    prepare,
    newKey: ids.document,
  })
  const [made, setMade] = useState<Made | null>(null)
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set())
  const answered = state.kind === 'answered' ? state : null
  const id = answered?.id
  const [own, setOwn] = useState(noTexts)
  useEffect(() => setOwn((id && ownOf.get(id)) || noTexts), [id])
  useEffect(() => setConfirmed((id && confirmedOf.get(id)) || new Set()), [id])

  async function create() {
    if (!journal || !answered) return
    const result = withOwnTexts(answered.result, own)
    // The person's own text needs no confirmation.
    const all = new Set([...confirmed, ...own.keys()])
    const identity = { id: answered.id, title: nameOf(result.language) }
    const copy = translatedCopy(session.document(), result, identity, all)
    if (!(await journal.peek(identity.id))) journal.save(copy.document)
    await journal.flush()
    setMade({ id: identity.id, untranslated: copy.untranslated, from: result.from })
    // Kept while the new CV is only in memory: it can be created again from the server's result.
    if (!journal.hasUnsaved()) await discard()
  }

  async function discard() {
    if (id) {
      confirmedOf.delete(id)
      ownOf.delete(id)
    }
    await tracker?.discard()
  }

  return {
    state,
    made,
    confirmed,
    confirm(texts: ReadonlySet<string>) {
      if (id) confirmedOf.set(id, texts)
      setConfirmed(texts)
    },
    own,
    write(key: string, text: string) {
      const texts = new Map([...own, [key, text]])
      if (text.trim() === '') texts.delete(key)
      if (id) ownOf.set(id, texts)
      setOwn(texts)
    },
    create,
    discard,
    stop: () => void tracker?.stop(),
    begin: (language: TranslationLanguage) =>
      void tracker?.ask({ documentId: source.id, language }),
  }
}
