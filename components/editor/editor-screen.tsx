'use client'

import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useAnyEditor, useEditor, useView } from '@/components/document/editor/editor-context'
import { EditorProvider } from '@/components/document/editor/editor-provider'
import { PaperProvider } from '@/components/document/editor/paper-context'
import {
  type EditorAddress,
  readEditorAddress,
} from '@/components/document/open-document/editor-address'
import { EditorSkeleton } from '@/components/document/open-document/editor-skeleton'
import { formName } from '@/components/document/open-document/form-values'
import { MissingDocument } from '@/components/document/open-document/missing-document'
import { RefusedStorage } from '@/components/document/open-document/refused-storage'
import { showInAddress } from '@/components/document/open-document/show-in-address'
import { UnopenedScreen } from '@/components/document/open-document/unopened-screen'
import { type OpenedPaper, useOpened } from '@/components/document/open-document/use-opened'
import { useOtherTabs } from '@/components/document/open-document/use-other-tabs'
import { WriterContext } from '@/components/document/open-document/writer-context'
import { SyncNotices } from '@/components/document/status/sync-notices'
import { FieldFocusProvider, useFocusRequests } from '@/components/ui/field-focus'
import { latePane, latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice, SilentRetry } from '@/components/ui/not-fetched'
import { preloadRichEditor } from '@/components/ui/rich-field/load-editor'
import { showToast } from '@/components/ui/toast-queue'
import { useIsWide } from '@/components/ui/use-is-wide'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { clearEarlyWords, takeEarlyWords } from '@/lib/browser/editing/early-words'
import { readStation } from '@/lib/browser/editing/guide-stations'
import { openDrivingLicence } from '@/lib/browser/editing/header'
import { basicsKey, letterKey } from '@/lib/browser/editing/places'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { retiredTemplates } from '@/lib/messages/areas'
import { basicsOwner, drivingLicencePlace, type FieldAddress } from '@/lib/resume/change/address'
import { CvLayout, fetchWriting } from './shell/cv-layout'
import { placeOfAddress, viewOfPlace } from './shell/history-steps'
import { Shortcuts } from './shell/top-bar/shortcuts'
import { openDocument } from './shell/top-bar/use-document-actions'
import { useHistorySteps } from './shell/use-history-steps'
import { applySuccessor } from './state/apply-successor'
import { type ProducePdf, ProducePdfContext } from './state/produce-pdf'
import { type SuggestWording, SuggestWordingContext } from './state/suggest-wording'
import { type TranslateLines, TranslateLinesContext } from './state/translate-lines'
import { useAdvice } from './state/use-advice'

/** Opens the field or section in the URL once, and removes it from the URL. */
function FieldRequest({ field }: { field: string }) {
  const { session, view, run, ids, goTo } = useAnyEditor()
  useEffect(() => {
    if (field === drivingLicencePlace) run((document) => openDrivingLicence(document, ids))
    else if (field.includes('/')) goTo(field as FieldAddress, Number.POSITIVE_INFINITY)
    else view.set({ pane: 'write', section: field })
    showInAddress(session.document().id)
  }, [field, session, view, run, ids, goTo])
  return null
}

/** Takes over what was typed into a new CV before the editor was there, with the caret. */
function EarlyWords({ journal }: { journal: Journal }) {
  const { form } = useEditor()
  const { requestFocus } = useFocusRequests()
  useLayoutEffect(() => {
    const { words, caret } = takeEarlyWords()
    // Later, when the form is heard, but before the next key.
    queueMicrotask(() => {
      for (const [field, text] of Object.entries(words)) {
        if (text !== '') form.setValue(formName(`${basicsOwner}/${field}`), text)
      }
      if (caret) requestFocus(`${basicsOwner}/${caret.field}`, caret.offset)
      void journal.flush().then(() => journal.hasUnsaved() || clearEarlyWords())
    })
  }, [form, requestFocus, journal])
  return null
}

/** Puts the caret into the first field of a new CV; not on a phone, whose keyboard would open. */
function FirstFocus() {
  const { requestFocus } = useFocusRequests()
  useEffect(() => {
    const isFree = document.activeElement === document.body
    if (isFree && !matchMedia('(pointer: coarse)').matches) requestFocus(`${basicsOwner}/name`, 0)
  }, [requestFocus])
  return null
}

/** Opens the panel in the URL once per request, and removes it from the URL; opens a question of the guided start. */
function PanelRequest({ asked }: { asked: EditorAddress }) {
  const { session, view } = useAnyEditor()
  useEffect(() => {
    const guide = readStation(asked.guide)
    if (guide) view.set({ pane: 'write', guide })
    if (asked.panel === null) return
    view.set(asked.panel === 'share' ? { overlay: asked.panel } : { side: asked.panel })
    showInAddress(session.document().id)
  }, [asked, session, view])
  return null
}

/** Switches a CV with a retired template to its successor, with a notice. */
function RetiredTemplate() {
  const { session } = useEditor()
  const { retiredNames, successorNames, succeeded } = useMessages(retiredTemplates)
  useEffect(() => {
    const applied = applySuccessor(session)
    if (!applied) return
    showToast({ text: succeeded(retiredNames[applied.retired], successorNames[applied.successor]) })
  }, [session, retiredNames, successorNames, succeeded])
  return null
}

const TemplateRequest = latePart(
  () => import('./shell/template-request').then((file) => file.TemplateRequest),
  (_, retry) => <NotFetchedNotice {...retry} />,
)

const HintWatch = latePart(
  () => import('./hints/hint-watch').then((file) => file.HintWatch),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Loads hints where they are on, and only with a section that may have bullets. */
function Hints() {
  const isOn = useSettings().settings.hints === 'on'
  const hasBullets = useView(({ section }) => section !== null && section !== basicsKey)
  return isOn && hasBullets && <HintWatch />
}

type ScreenProps = {
  producePdf?: ProducePdf['stored']
  producePdfOf?: ProducePdf['sent']
  suggestWording?: SuggestWording
  translateLines?: TranslateLines
}

/** Loaded on demand, since letters are rare. */
const LetterLayout = latePane(
  () => import('./letter/letter-layout').then((file) => file.LetterLayout),
  'm-auto max-w-md p-6',
)

/** Fetches the form that an address asks for, or the guided start. */
const fetchParts = ({ guide }: EditorAddress) => fetchWriting(readStation(guide) !== null)

// While the page is made interactive.
if (typeof location !== 'undefined') void fetchParts(readEditorAddress(location.hash))

/** Editor: opens the CV or letter in the URL, or a new one. */
export function EditorScreen({
  producePdf: stored,
  producePdfOf: sent,
  suggestWording,
  translateLines,
}: ScreenProps) {
  const producePdf = useMemo(() => (stored && sent ? { stored, sent } : null), [stored, sent])
  const journal = useJournal()
  const { opened, lookAgain } = useOpened(journal, fetchParts)
  // Preloads the engine while the journal is read.
  useEffect(() => sharedEngineClient().warm(), [])
  if (!journal || opened.kind === 'loading') return <EditorSkeleton />
  if (opened.kind === 'not-found') return <MissingDocument onFetched={lookAgain} />
  if (opened.kind === 'refused') return <RefusedStorage journal={journal} onRetry={lookAgain} />
  if (opened.kind !== 'open') return <UnopenedScreen opened={opened} />
  return (
    <ProducePdfContext value={producePdf}>
      <SuggestWordingContext value={suggestWording ?? null}>
        <TranslateLinesContext value={translateLines ?? null}>
          <OpenEditor key={opened.document.id} journal={journal} {...opened} />
        </TranslateLinesContext>
      </SuggestWordingContext>
    </ProducePdfContext>
  )
}

type Props = Extract<OpenedPaper, { kind: 'open' }> & { journal: Journal }

function OpenEditor({ journal, document, history, isNew, asked }: Props) {
  const { template, field } = asked
  const isWide = useIsWide()
  const [first] = useState(() => {
    if (document.kind === 'letter') return letterKey
    // A phone shows the list of sections first, unless the CV is new.
    return isWide || isNew ? basicsKey : null
  })
  const [place] = useState(() => {
    const asks = placeOfAddress(asked)
    return viewOfPlace(isWide && asks === 'preview' ? '' : asks, document, first)
  })
  // After the first paint: a slow phone shows the fields before it parses more code.
  useEffect(() => {
    preloadRichEditor().catch(() => {})
  }, [])
  return (
    <FieldFocusProvider>
      <EditorProvider
        document={document}
        history={history}
        journal={journal}
        isNew={isNew}
        {...place}
      >
        <PaperProvider>
          <Shortcuts />
          <AdviceWatch />
          <Workspace journal={journal} />
          {document.kind === 'resume' && (
            <>
              <RetiredTemplate />
              <Hints />
            </>
          )}
          {isNew && document.kind === 'resume' && (
            <>
              <EarlyWords journal={journal} />
              {asked.guide === null && <FirstFocus />}
            </>
          )}
          <PanelRequest asked={asked} />
          {field !== null && <FieldRequest field={field} />}
          {template !== null && (
            <TemplateRequest
              template={template}
              isNew={isNew && document.design.template === template}
            />
          )}
          <HistorySteps first={first} isStored={!isNew} />
        </PaperProvider>
      </EditorProvider>
    </FieldFocusProvider>
  )
}

function Workspace({ journal }: { journal: Journal }) {
  const { session } = useAnyEditor()
  const writer = useOtherTabs(journal, session)
  const { isReader, takeOver } = writer
  const { id, kind } = session.document()
  const Layout = kind === 'letter' ? LetterLayout : CvLayout
  return (
    <WriterContext value={writer}>
      <Layout isReader={isReader} onTakeOver={takeOver} />
      <SyncNotices onMoved={(from, to) => from === id && openDocument(to)} />
    </WriterContext>
  )
}

/** Behind the requests of the address, which may open something. */
function HistorySteps({ first, isStored }: { first: string | null; isStored: boolean }) {
  useHistorySteps(first, isStored)
  return null
}

/** Separate, since it rerenders with every new paper. */
function AdviceWatch() {
  useAdvice()
  return null
}
