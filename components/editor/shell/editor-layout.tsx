'use client'

import { memo } from 'react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { SaveVoice } from '@/components/document/status/save-status'
import { latePart } from '@/components/ui/late-part'
import { NotFetchedNotice, type Retry } from '@/components/ui/not-fetched'
import { useIsWide } from '@/components/ui/use-is-wide'
import { useOpener } from '@/components/ui/use-panel-focus'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { PhoneTabs } from './columns/phone-tabs'
import { PreviewColumn } from './columns/preview-column'
import { EditorBanners } from './editor-banners'
import type { EditorParts } from './editor-parts'
import { useFocusFollows } from './navigation/use-focus-follows'
import { Overlays } from './overlays'
import { PhoneBar, TopBar } from './top-bar/top-bar'

/** Notice for a panel that could not be loaded; closing it closes the panel too. */
function SideNotFetched(retry: Retry) {
  const { view } = useAnyEditor()
  return <NotFetchedNotice {...retry} onClose={() => view.set({ side: null })} />
}

const HistoryColumn = latePart(
  () => import('./columns/history-column').then((file) => file.HistoryColumn),
  (_, retry) => <SideNotFetched {...retry} />,
)
const HistorySheet = latePart(
  () => import('./columns/history-column').then((file) => file.HistorySheet),
  (_, retry) => <SideNotFetched {...retry} />,
)
const FamilyColumn = latePart(
  () => import('./columns/family-column').then((file) => file.FamilyColumn),
  (_, retry) => <SideNotFetched {...retry} />,
)
const FamilySheet = latePart(
  () => import('./columns/family-column').then((file) => file.FamilySheet),
  (_, retry) => <SideNotFetched {...retry} />,
)
const CommentsColumn = latePart(
  () => import('./columns/comments-column').then((file) => file.CommentsColumn),
  (_, retry) => <SideNotFetched {...retry} />,
)
const CommentsSheet = latePart(
  () => import('./columns/comments-column').then((file) => file.CommentsSheet),
  (_, retry) => <SideNotFetched {...retry} />,
)
const ChecksColumn = latePart(
  () => import('../checks/checks-panel').then((file) => file.ChecksColumn),
  (_, retry) => <SideNotFetched {...retry} />,
)
const ChecksSheet = latePart(
  () => import('../checks/checks-panel').then((file) => file.ChecksSheet),
  (_, retry) => <SideNotFetched {...retry} />,
)

type Props = {
  parts: EditorParts
  /** Whether the document is read-only here: another tab is the writer, or the role does not allow editing. */
  isReader: boolean
  onTakeOver: () => void
}

/** Editor layout: form beside paper, or one at a time on a phone. */
export const EditorLayout = memo(function EditorLayout({ parts, isReader, onTakeOver }: Props) {
  const isWide = useIsWide()
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      {isWide ? <TopBar parts={parts} /> : <PhoneBar parts={parts} />}
      <SaveVoice />
      <EditorBanners isReader={isReader} onTakeOver={onTakeOver} />
      {isWide ? (
        <WideView parts={parts} isReader={isReader} />
      ) : (
        <PhoneView parts={parts} isReader={isReader} />
      )}
      <Overlays />
    </div>
  )
})

const navLook = 'scroll-thin flex min-w-0 flex-col gap-px overflow-y-auto bg-panel'

/** Style of read-only fields and disabled controls. */
const readerLook =
  '[&_:is(input,textarea,select,[role=textbox])]:border-transparent! [&_:is(input,textarea,select,[role=textbox])]:bg-transparent! [&_button]:opacity-60'

type ViewProps = Pick<Props, 'parts' | 'isReader'>

/** A reader in a workspace can still navigate between sections. */
function WideView({ parts, isReader }: ViewProps) {
  const { Navigation, Form, Design } = parts
  const { canWrite } = useSpace()
  const isDesigning = useView(({ pane }) => pane === 'design')
  const side = useView((view) => view.side)
  const opener = useOpener(side !== null)
  return (
    <div className="flex min-h-0 flex-1">
      <div inert={isReader && canWrite} className="flex min-h-0">
        <Navigation
          className={`${navLook} w-16 border-line border-e px-2.5 py-4 ${side === 'checks' ? 'min-[100rem]:w-56' : 'names:w-[min(13rem,22vw)] xl:w-[min(14rem,22vw)]'}`}
        />
      </div>
      <div
        inert={isReader}
        className={`flex min-h-0 min-w-0 flex-1 xl:max-w-[35rem] ${side === 'checks' ? 'max-xl:hidden' : ''} ${isReader ? readerLook : ''}`}
      >
        {isDesigning ? <Design className="flex-1" /> : <Form className="flex-1" />}
      </div>
      {side === 'history' && <HistoryColumn isReader={isReader} opener={opener} />}
      {side === 'family' && <FamilyColumn opener={opener} />}
      {side === 'comments' && <CommentsColumn opener={opener} />}
      <PreviewColumn
        className={`flex-1 border-line border-s ${side !== null && side !== 'checks' ? 'max-xl:hidden' : ''}`}
      />
      {side === 'checks' && <ChecksColumn opener={opener} />}
    </div>
  )
}

function PhoneView({ parts, isReader }: ViewProps) {
  const { Navigation, Form, Design } = parts
  const { canWrite } = useSpace()
  useFocusFollows()
  const pane = useView((state) => state.pane)
  const isListing = useView(({ section }) => section === null)
  const side = useView((state) => state.side)
  return (
    <>
      {pane === 'preview' && (
        <main tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 -outline-offset-2">
          <PreviewColumn className="flex-1" />
        </main>
      )}
      {pane === 'design' && (
        <div
          inert={isReader}
          className={`flex min-h-0 min-w-0 flex-1 ${isReader ? readerLook : ''}`}
        >
          <Design className="flex-1" />
        </div>
      )}
      {pane === 'write' && (
        <div
          inert={isReader && (canWrite || !isListing)}
          className={`flex min-h-0 min-w-0 flex-1 ${isReader && !isListing ? readerLook : ''}`}
        >
          {isListing ? (
            <main tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 -outline-offset-2">
              <Navigation className={`${navLook} flex-1 p-3`} />
            </main>
          ) : (
            <Form className="flex-1" />
          )}
        </div>
      )}
      {side === 'history' && <HistorySheet isReader={isReader} />}
      {side === 'family' && <FamilySheet />}
      {side === 'comments' && <CommentsSheet />}
      {side === 'checks' && <ChecksSheet />}
      <PhoneTabs />
    </>
  )
}
