'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { type TranslationLanguage, translationLanguages } from '@/lib/ai/translation/languages'
import { type TranslationResult, translatedCopy } from '@/lib/ai/translation/translated-copy'
import { useJournal } from '@/lib/browser/journal/use-journal'
import { translation as translationMessages } from '@/lib/messages/en/translation'
import { openDocument } from '../shell/use-document-actions'
import { useDraft, useEditor } from '../state/editor-context'
import { ModelFailure } from '../wording/model-failure'
import { NoModel } from '../wording/no-model'
import { useModel } from '../wording/use-model'
import { useTranslation } from './use-translation'

type Made = { id: string; untranslated: number }

/** Makes a CV of its own in another language. The one that is open stays as it is. */
export function TranslationDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(translationMessages)
  const { session, ids } = useEditor()
  const journal = useJournal()
  const model = useModel()
  const own = useDraft(({ design }) => design.language.slice(0, 2))
  const others = translationLanguages.filter((language) => language !== own)
  const [language, setLanguage] = useState<TranslationLanguage>(others[0] ?? 'en')
  const [made, setMade] = useState<Made | null>(null)

  async function keep(result: TranslationResult) {
    const source = session.document()
    const name = source.title || source.content.basics.label || source.content.basics.name
    const title = words.name(name, words.languages[result.language])
    const copy = translatedCopy(source, result, { id: ids.document(), title })
    journal?.save(copy.document)
    await journal?.flush()
    setMade({ id: copy.document.id, untranslated: copy.untranslated })
  }
  const { state, begin, stop } = useTranslation(keep)
  const isWorking = state.kind === 'working' && made === null

  return (
    <Dialog isOpen onOpenChange={onClose} title={words.title}>
      {made !== null ? (
        <div role="status">
          <p>{words.done}</p>
          {made.untranslated > 0 && <p className="mt-2">{words.left(made.untranslated)}</p>}
          <p className="mt-2 text-soft text-sm">{words.checked}</p>
          <Button look="primary" className="mt-4" onPress={() => openDocument(made.id)}>
            {words.openIt}
          </Button>
        </div>
      ) : model === 'ready' ? (
        <>
          <Select
            label={words.language}
            options={others.map((id) => ({ id, label: words.languages[id] }))}
            value={language}
            onChange={setLanguage}
            disabled={isWorking}
          />
          <p className="mt-3 text-soft text-sm">{words.about}</p>
          <p className="mt-2 text-soft text-sm">{words.checked}</p>
          {state.kind === 'failed' && <ModelFailure code={state.code} />}
          <div className="mt-4 flex flex-wrap items-center gap-3">
            {isWorking ? (
              <Button onPress={stop}>{words.stop}</Button>
            ) : (
              <Button look="primary" onPress={() => begin(language)}>
                {words.begin}
              </Button>
            )}
            {isWorking && (
              <p role="status" className="min-w-0 flex-1 basis-40 text-sm">
                {stageWords(words.stages, state.stage)}
                <span className="block text-soft">{words.leave}</span>
              </p>
            )}
          </div>
        </>
      ) : model === 'asking' ? null : (
        <NoModel why={model} />
      )}
    </Dialog>
  )
}

const stageWords = (stages: Record<string, string>, stage: string) =>
  stages[stage] ?? stages.waiting
