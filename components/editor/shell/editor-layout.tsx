import { memo, type ReactNode, useEffect } from 'react'
import { useAnyDraft, useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { SaveVoice } from '@/components/document/status/save-status'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice, type Retry, SilentRetry } from '@/components/ui/not-fetched'
import { ScreenFrame } from '@/components/ui/screen-frame'
import { useHasThreeColumns, useIsWide } from '@/components/ui/use-is-wide'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { common } from '@/lib/messages/areas'
import { isLocked } from '@/lib/resume/filing'
import { LockedBar } from './columns/locked-bar'
import { PageStrip } from './columns/page-strip'
import { CvPhoneTabs, PhoneTabs } from './columns/phone-tabs'
import { PreviewColumn } from './columns/preview-column'
import { EditorBanners } from './editor-banners'
import type { EditorParts } from './editor-parts'
import { Overlays } from './overlays'
import { EditorHeader } from './top-bar/editor-header'
import { PhoneHeader } from './top-bar/phone-header'
import { useDocumentTitle } from './top-bar/use-document-actions'

/** Notice for a drawer that could not be loaded; closing it closes the drawer, too. */
function DrawerNotFetched(retry: Retry) {
  const { view } = useAnyEditor()
  return <NotFetchedNotice {...retry} onClose={() => view.set({ side: null })} />
}

const Drawer = latePart(
  () => import('../drawer/drawer').then((file) => file.Drawer),
  (_, retry) => <DrawerNotFetched {...retry} />,
)

const NextSteps = latePart(
  () => import('../steps/next-steps').then((file) => file.NextSteps),
  (_, retry) => <SilentRetry {...retry} />,
)

const VersionBar = latePart(
  () => import('../family/version-bar').then((file) => file.VersionBar),
  (_, retry) => <SilentRetry {...retry} />,
)

type Props = {
  parts: EditorParts
  /** Whether the document is read-only here: another tab is the writer, or the role does not allow editing. */
  isReader: boolean
  onTakeOver: () => void
}

/** Names the browser's tab after the document. */
function useTabTitle() {
  const title = useDocumentTitle()
  const { productName } = useMessages(common)
  useEffect(() => {
    const before = document.title
    const own = `${title} · ${productName}`
    document.title = own
    return () => {
      // The next page may have its own already.
      if (document.title === own) document.title = before
    }
  }, [title, productName])
}

/** Style of read-only fields and disabled controls. */
const readerLook =
  '[&_:is(input,textarea,select,[role=textbox])]:border-transparent! [&_:is(input,textarea,select,[role=textbox])]:bg-transparent! [&_[inert]_button]:opacity-60'

/** Editor layout: the pane of a mode beside the paper, or one of them at a time on a phone. */
export const EditorLayout = memo(function EditorLayout({ parts, isReader, onTakeOver }: Props) {
  useTabTitle()
  const isWide = useIsWide()
  const hasRoom = useHasThreeColumns()
  const isPaperAlone = useView(({ pane }) => pane === 'preview') && !isWide
  const isDesign = useView(({ pane }) => pane === 'design')
  const hasDrawer = useView(({ side }) => side !== null)
  const isNextOffered = useView((state) => state.isNextOffered && state.overlay === null)
  return (
    <ScreenFrame tabs={!isWide && (parts.Check ? <CvPhoneTabs /> : <PhoneTabs />)}>
      {isWide ? <EditorHeader parts={parts} /> : <PhoneHeader parts={parts} />}
      {isNextOffered && !isWide && <NextSteps />}
      <SaveVoice />
      <EditorBanners isReader={isReader} onTakeOver={onTakeOver} />
      <div className="flex min-h-0 flex-1 flowing:flex-none">
        {!isPaperAlone && (
          <ModeView
            parts={parts}
            isReader={isReader}
            className={isWide ? 'w-[clamp(21rem,42vw,31rem)] shrink-0' : 'flex-1'}
          >
            {isNextOffered && isWide && <NextSteps />}
            {isDesign && !isWide && <PageStrip className="h-44" />}
          </ModeView>
        )}
        {isWide && <PreviewColumn className="flex-1 border-hair border-s" />}
        {isPaperAlone && (
          <main
            tabIndex={-1}
            className="flex min-h-0 min-w-0 flex-1 -outline-offset-2 flowing:h-[calc(100cqb-2.75rem)]"
          >
            <PreviewColumn className="flex-1" />
          </main>
        )}
        {hasDrawer && <Drawer isReader={isReader} isColumn={hasRoom} />}
      </div>
      <Overlays />
    </ScreenFrame>
  )
})

type ViewProps = Pick<Props, 'parts' | 'isReader'> & { className: string; children: ReactNode }

/** Pane of the mode, under the bars of a lock and a version. A reader can still open sections. */
function ModeView({ parts, isReader, className, children }: ViewProps) {
  const { Write, Design, Check } = parts
  const { canWrite } = useSpace()
  const isOpen = useAnyDraft((document) => !isLocked(document)) && canWrite
  const pane = useView((state) => state.pane)
  const isVersion = useAnyDraft(
    ({ kind, lineage }) => kind === 'resume' && Boolean(lineage?.documentId),
  )
  const isReading = isReader && (isOpen || pane === 'design')
  return (
    <div className={`flex min-h-0 min-w-0 flex-col ${className}`}>
      {children}
      <LockedBar />
      <div
        inert={isReading}
        className={`flex min-h-0 min-w-0 flex-1 flex-col flowing:flex-none ${isReader ? readerLook : ''}`}
      >
        {isVersion && pane === 'write' && (
          <div className="min-h-10 border-hair border-b bg-well text-sm">
            <VersionBar />
          </div>
        )}
        {pane === 'design' ? (
          <Design className="flex-1" />
        ) : pane === 'check' && Check ? (
          <Check className="flex-1" />
        ) : (
          <Write className="flex-1" />
        )}
      </div>
    </div>
  )
}
