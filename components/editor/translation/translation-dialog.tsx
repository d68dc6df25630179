import { useCallback, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { DraftedTexts } from '@/components/document/model/drafted-texts'
import { ModelFailure } from '@/components/document/model/model-failure'
import { SentNote } from '@/components/document/model/sent-note'
import { useModel } from '@/components/document/model/use-ai-state'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { discloseTranslation } from '@/lib/ai/disclosure/disclose'
import { translatedCopy } from '@/lib/ai/translation/translated-copy'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { type TranslationLanguage, translationLanguages } from '@/lib/language/tags'
import { translation as translationMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import { openDocument } from '../shell/top-bar/use-document-actions'
import { NoModel } from '../wording/no-model'
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
        <>
          <CopyingAlone />
          <NoModel why={model} />
        </>
      )}
    </Dialog>
  )
}

/** Returns the other languages of the CV, and the name of a version in one of them. */
function useOtherLanguages() {
  const messages = useMessages(translationMessages)
  const { session } = useEditor()
  const own = useDraft(({ design }) => design.language.slice(0, 2))
  const others = translationLanguages.filter((language) => language !== own)
  return {
    from: translationLanguages.find((language) => language === own) ?? 'en',
    options: others.map((id) => ({ id, label: messages.languages[id] })),
    first: others[0] ?? 'en',
    nameOf: (into: TranslationLanguage) =>
      messages.name(displayTitleOf(session.document(), ''), messages.languages[into]),
  }
}

/** Without a model: creates a version with the headings and dates of another language, to be written by hand. */
function CopyingAlone() {
  const messages = useMessages(translationMessages)
  const { session, ids } = useEditor()
  const journal = useJournal()
  const { from, options, first, nameOf } = useOtherLanguages()
  const [language, setLanguage] = useState<TranslationLanguage>(first)
  async function create() {
    const source = session.document()
    const none = { texts: [], kept: [], verbatim: [] }
    const result = { document: { id: source.id, version: 0 }, from, language, ...none }
    const identity = { id: ids.document(), title: nameOf(language) }
    journal?.save(translatedCopy(source, result, identity, new Set()).document)
    await journal?.flush()
    openDocument(identity.id)
  }
  return (
    <>
      <Select label={messages.language} options={options} value={language} onChange={setLanguage} />
      <p className="mt-2 text-soft text-sm">{messages.about}</p>
      <p className="mt-2 text-soft text-sm">{messages.byHand}</p>
      <Button look="primary" className="mt-4" onPress={() => void create()}>
        {messages.review.create}
      </Button>
    </>
  )
}

function Translating({ onClose }: { onClose: () => void }) {
  const messages = useMessages(translationMessages)
  const { session, goTo } = useEditor()
  const { options, first, nameOf } = useOtherLanguages()
  const [language, setLanguage] = useState<TranslationLanguage>(first)
  const { state, made, begin, stop, ...review } = useTranslation(nameOf)
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
        options={options}
        value={language}
        onChange={setLanguage}
        disabled={isWorking}
      />
      <div className="mt-3">
        <SentNote disclose={disclose} isAtMost />
      </div>
      <p className="mt-2 text-soft text-sm">{messages.about}</p>
      <p className="mt-2 text-soft text-sm">{messages.checked}</p>
      {isWorking && <DraftedTexts kind="translation" />}
      {state.kind === 'failed' && <ModelFailure code={state.code} retryAfter={state.retryAfter} />}
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
