'use client'

import { ChevronLeft, LayoutTemplate, Target } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { AccountMenu } from '@/components/account/account-menu'
import { NotificationBell } from '@/components/account/notifications/notification-bell'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { UndoButtons } from '@/components/document/editor/undo-buttons'
import { SaveStatus } from '@/components/document/status/save-status'
import { SpaceBadge } from '@/components/document/status/space-badge'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import { useMessages } from '@/components/ui/messages'
import { Tooltip } from '@/components/ui/tooltip'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { common as commonMessages, editor as editorMessages } from '@/lib/messages/areas'
import type { EditorParts } from '../editor-parts'
import { DownloadButton } from './download-button'
import { ShareMenu } from './share-menu'
import { titleLook } from './title-look'
import { useDocumentActions, useDocumentTitle } from './use-document-actions'

type BarProps = {
  children: ReactNode
  /** Container width, in text size, below which the bar wraps. */
  wraps: '@max-[18rem]:flex-wrap' | '@max-[46rem]:flex-wrap'
  /** Second line below the bar. */
  foot?: ReactNode
}

/** Bar of one line; wraps with very large text on a narrow screen. */
function Bar({ children, wraps, foot }: BarProps) {
  return (
    <header className="group/bar @container shrink-0 border-line border-b bg-panel">
      <div
        className={`flex min-h-12 items-center gap-x-2 gap-y-1 px-3 sm:px-4 md:min-h-14 ${wraps}`}
      >
        {children}
      </div>
      {foot && <div className="flex min-h-5 items-center px-4 pb-1">{foot}</div>}
    </header>
  )
}

type Props = { parts: EditorParts }

/** Top bar of a wide screen: name, save state and actions. */
export function TopBar({ parts: { Menu } }: Props) {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const title = useDocumentTitle()
  const isDesigning = useView(({ pane }) => pane === 'design')
  return (
    <Bar wraps="@max-[46rem]:flex-wrap">
      <h1 className="sr-only">{title}</h1>
      <HomeLink />
      <Menu />
      <SpaceBadge className="max-lg:max-w-32" />
      <SaveStatus />
      <UndoButtons className="ms-1 max-xl:hidden" />
      <div className="ms-auto flex shrink-0 items-center gap-2">
        <FitButton />
        <Button
          aria-label={messages.design}
          aria-pressed={isDesigning}
          className="max-lg:px-3 aria-pressed:bg-pen-wash aria-pressed:text-pen"
          onPress={() => view.set({ pane: isDesigning ? 'write' : 'design' })}
        >
          <LayoutTemplate aria-hidden="true" />
          <span className="max-lg:sr-only">{messages.design}</span>
        </Button>
        <ShareMenu />
        <DownloadButton />
        <NotificationBell />
        <AccountMenu labelFrom="xl" />
      </div>
    </Bar>
  )
}

/** Button to tailor a CV, also in the menu; hidden for a letter. */
function FitButton() {
  const { session } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const { openTailor } = useDocumentActions()
  const { canWrite } = useSpace()
  if (session.document().kind !== 'resume' || !canWrite) return null
  return (
    <Tooltip text={messages.tailorHint}>
      <Button
        aria-label={messages.tailor}
        className="max-lg:hidden max-xl:px-3"
        onPress={() => void openTailor()}
      >
        <Target aria-hidden="true" />
        <span className="max-xl:sr-only">{messages.tailor}</span>
      </Button>
    </Tooltip>
  )
}

/** Top bar of a phone: current view, notifications, and below it the save state. */
export function PhoneBar({ parts }: Props) {
  const isInSection = useView(({ pane, section }) => pane === 'write' && section !== null)
  return (
    <Bar wraps="@max-[18rem]:flex-wrap" foot={<PhoneFoot />}>
      <PhoneStart parts={parts} />
      {/* Shared by all views, so that switching causes no request. */}
      <NotificationBell isForNews={isInSection} />
      <PhoneEnd />
    </Bar>
  )
}

/** Save state, and workspace of the document. */
function PhoneFoot() {
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <SaveStatus />
      <SpaceBadge />
    </div>
  )
}

function PhoneStart({ parts: { Menu, SectionName } }: Props) {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const pane = useView((state) => state.pane)
  const section = useView((state) => state.section)
  const title = useDocumentTitle()
  if (pane !== 'write') {
    return (
      <h1 className={`me-auto ${titleLook} text-lg`}>
        {pane === 'preview' ? messages.preview : messages.design}
      </h1>
    )
  }
  if (section === null) {
    return (
      <>
        <h1 className="sr-only">{title}</h1>
        <HomeLink />
        <Menu />
      </>
    )
  }
  return (
    <>
      <IconButton label={messages.back} onPress={() => view.set({ section: null })}>
        <ChevronLeft aria-hidden="true" className="rtl:rotate-180" />
      </IconButton>
      <h1 className={`me-auto ${titleLook} text-lg`}>
        <SectionName section={section} />
      </h1>
    </>
  )
}

function PhoneEnd() {
  const pane = useView((state) => state.pane)
  const isListing = useView(({ section }) => section === null)
  if (pane !== 'write') {
    return (
      <>
        <ShareMenu />
        <DownloadButton />
      </>
    )
  }
  if (isListing) {
    return (
      <div className="ms-auto shrink-0">
        <AccountMenu labelFrom="never" />
      </div>
    )
  }
  return <UndoButtons />
}

/** Hidden on the narrowest screens in favour of the bell: the CV's menu has the same link. */
function HomeLink() {
  const { productName } = useMessages(commonMessages)
  const messages = useMessages(editorMessages)
  return (
    <Link
      href={inSpace('/cvs')}
      title={messages.allCvs}
      className="flex min-h-11 shrink-0 items-center rounded-control pe-1 @max-[18rem]:hidden @max-[22rem]:group-has-data-bell/bar:hidden"
    >
      <Logo name={productName} />
    </Link>
  )
}
