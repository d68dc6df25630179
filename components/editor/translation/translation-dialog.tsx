'use client'

import { useCallback, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { ModelFailure } from '@/components/document/model/model-failure'
import { SentNote } from '@/components/document/model/sent-note'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { discloseTranslation } from '@/lib/ai/disclosure/disclose'
import { type TranslationLanguage, translationLanguages } from '@/lib/language/tags'
import { translation as translationMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { openDocument } from '../shell/top-bar/use-document-actions'
import { NoModel } from '../wording/no-model'
import { useModel } from '../wording/use-model'
import { TranslationReview } from './translation-review'
import { useTranslation } from './use-translation'

/** Creates a CV in another language from the texts that the person confirms. The open one stays unchanged. */
export function TranslationDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages(translationMessages)
  const model = useModel()
  return (
    <Dialog isOpen onOpenChange={onClose} title={messages.title} size="medium">
      {model === 'ready' ? (
        <Translating onClose={onClose} />
      ) : model === 'asking' ? null : (
        <NoModel why={model} />
      )}
    </Dialog>
  )
}

function Translating({ onClose }: { onClose: () => void }) {
  const messages = useMessages(translationMessages)
  const { session, goTo } = useEditor()
  const own = useDraft(({ design }) => design.language.slice(0, 2))
  const others = translationLanguages.filter((language) => language !== own)
  const [language, setLanguage] = useState<TranslationLanguage>(others[0] ?? 'en')
  const { state, made, begin, stop, ...review } = useTranslation((into) => {
    return messages.name(displayTitleOf(session.document(), ''), messages.languages[into])
  })
  const document = useDraft((draft) => draft)
  const disclose = useCallback(
    (hasReader: boolean) => discloseTranslation(document, hasReader),
    [document],
  )
  const isWorking = state.kind === 'asking'
  if (made !== null) {
    return (
      <div role="status">
        <p>{messages.done}</p>
        {made.untranslated > 0 && (
          <p className="mt-2">{messages.left(made.untranslated, messages.languages[made.from])}</p>
        )}
        <Button look="primary" className="mt-4" onPress={() => openDocument(made.id)}>
          {messages.openIt}
        </Button>
      </div>
    )
  }
  if (state.kind === 'answered') {
    return (
      <TranslationReview
        document={session.document()}
        result={state.result}
        confirmed={review.confirmed}
        onConfirm={review.confirm}
        own={review.own}
        onWrite={review.write}
        onCreate={() => void review.create()}
        onDiscard={() => void review.discard()}
        onShow={(address) => {
          onClose()
          setTimeout(() => goTo(address), 0)
        }}
      />
    )
  }
  return (
    <>
      <Select
        label={messages.language}
        options={others.map((id) => ({ id, label: messages.languages[id] }))}
        value={language}
        onChange={setLanguage}
        disabled={isWorking}
      />
      <div className="mt-3">
        <SentNote disclose={disclose} isAtMost />
      </div>
      <p className="mt-2 text-soft text-sm">{messages.about}</p>
      <p className="mt-2 text-soft text-sm">{messages.checked}</p>
      {state.kind === 'failed' && <ModelFailure code={state.code} />}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {isWorking ? (
          <Button onPress={stop}>{messages.stop}</Button>
        ) : (
          <Button look="primary" onPress={() => begin(language)}>
            {messages.begin}
          </Button>
        )}
        {isWorking && (
          <p role="status" className="min-w-0 flex-1 basis-40 text-sm">
            {stageMessage(messages.stages, state.stage)}
            <span className="block text-soft">{messages.leave}</span>
          </p>
        )}
      </div>
    </>
  )
}

const stageMessage = (stages: Record<string, string>, stage: string) =>
  stages[stage] ?? stages.waiting
