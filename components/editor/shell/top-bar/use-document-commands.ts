import {
  ClipboardList,
  Copy,
  FileOutput,
  FileText,
  History,
  Languages,
  Layers,
  Link,
  Lock,
  LockOpen,
  Mail,
  MailCheck,
  MessageSquare,
  Pencil,
  Printer,
  Send,
  StickyNote,
  Target,
  Trash2,
} from 'lucide-react'
import { useMemo } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import type { EditorView } from '@/components/document/editor/view-store'
import { signUpAddress } from '@/components/document/open-document/editor-address'
import { type Command, commandsIn } from '@/components/document/palette/command'
import { useMessages } from '@/components/ui/messages'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import { isUntouched } from '@/lib/browser/editing/places'
import { hasAccounts } from '@/lib/browser/sync/account/sign-in-address'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  common,
  editor as editorMessages,
  linkedIn,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { isLocked, listedFilingOf } from '@/lib/resume/filing'
import { useCopyAsText } from '../../export/use-copy-as-text'
import { useAskBlanks } from '../../panels/use-ask-blanks'
import { useDocumentActions } from './use-document-actions'
import { useOpenComments } from './use-open-comments'
import { usePaperActions } from './use-paper-actions'

/** Commands available to a read-only role. */
const readingCommands =
  /^(checks|history|comments|download|print|share|copy text|linkedin|export|all|jobs|switch to .+|zoom (in|out)|actual size|fit (page|width)|theme .+|operator|sign in|requests|workspaces|settings)$/

/** Commands that leave the text of a locked document as it is. */
const filingCommands =
  /^(note|lock|duplicate|version|tailor|letter|translation|keep as sent|interview|trash|new|download several)$/

/** Commands about the person's own applications, stories and notes, which workspaces lack. */
const personalCommands: readonly string[] = ['keep as sent', 'interview', 'note']

/** Returns a function that tells whether the role in a workspace allows a command. */
export function useIsAllowed(): (command: Command) => boolean {
  const { workspace, canWrite } = useSpace()
  const isClosed = useAnyDraft(isLocked)
  const mayChange = (id: string) => canWrite && (!isClosed || filingCommands.test(id))
  return ({ id }) =>
    (mayChange(id) || readingCommands.test(id)) &&
    (hasAccounts || !/^(comments|history|link)$/.test(id)) &&
    (workspace === null || !personalCommands.includes(id))
}

/** Opens the version history; a guest is told that it needs an account. */
export function useOpenHistory(): { open: () => void; hint: string | undefined } {
  const { session, view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const isGuest = useAccount().state.kind === 'guest'
  return useMemo(() => {
    if (!isGuest) return { open: () => view.set({ side: 'history' }), hint: undefined }
    const open = () => leaveTo(signUpAddress(session.document().id, 'history'))
    return { open, hint: messages.historyGuestHint }
  }, [session, view, messages, isGuest])
}

/** Returns the allowed actions on the document, for the menus of the header and the palette. */
export function useDocumentCommands(): Command[] {
  const { view, session } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const sync = useMessages(syncMessages)
  const { title: profile } = useMessages(linkedIn)
  const { filing } = useMessages(common)
  const paper = usePaperActions()
  const file = useDocumentActions()
  const openHistory = useOpenHistory()
  const copyAsText = useCopyAsText()
  const comments = useOpenComments()
  const isAllowed = useIsAllowed()
  const isGuest = useAccount().state.kind === 'guest'
  const isEmpty = useAnyDraft(isUntouched)
  const note = useAnyDraft((document) => listedFilingOf(document).note)
  const isClosed = useAnyDraft(isLocked)
  const isCv = session.document().kind === 'resume'
  const show = (overlay: EditorView['overlay']) => () => view.set({ overlay })
  /** State of a command for which the document needs a name or an entry. */
  const ready = (hint?: string) =>
    paper.isReady
      ? { description: hint }
      : { isDisabled: true, description: messages.downloadNeedsWords }
  const askBlanks = useAskBlanks()
  const download = () => askBlanks({ purpose: 'download', go: () => void paper.download() })
  const send = (go: () => void) => () => askBlanks({ purpose: 'share', go })
  const linkHint = isGuest ? sync.shareLinkGuestHint : sync.shareLinkHint
  const sentHint = messages.keepAsSentHint
  const share = commandsIn('share')
  const act = commandsIn('document')
  return [
    share('download', messages.downloadShort, FileText, download, {
      fullText: messages.download,
      ...ready(),
    }),
    share('print', messages.print, Printer, () => void paper.print(), ready()),
    paper.canShare &&
      share(
        'share',
        messages.share,
        Send,
        send(() => void paper.share()),
        ready(),
      ),
    share('link', sync.shareLink, Link, send(show('share')), ready(linkHint)),
    share('keep as sent', messages.keepAsSent, MailCheck, show('keep-sent'), ready(sentHint)),
    share('copy text', messages.copyAsText, Copy, () => copyAsText(null), ready()),
    isCv && share('linkedin', profile, ClipboardList, show('linkedin'), ready()),
    share('export', messages.exportAs, FileOutput, show('export'), {
      description: messages.exportAsHint,
    }),
    act('rename', messages.rename, Pencil, show('rename')),
    act('note', filing.note, StickyNote, show('note'), { description: note }),
    act(
      'lock',
      isClosed ? filing.unlock : filing.lock,
      isClosed ? LockOpen : Lock,
      file.toggleLock,
    ),
    act('history', messages.history, History, openHistory.open, { description: openHistory.hint }),
    isCv &&
      act('tailor', messages.tailor, Target, () => void file.openTailor(), {
        isDisabled: isEmpty,
        description: isEmpty ? messages.tailorNeedsWords : messages.tailorHint,
      }),
    isCv &&
      act('letter', messages.writeLetter, Mail, () => void file.openLetter(), {
        isDisabled: isEmpty,
      }),
    isCv &&
      act('translation', messages.translate, Languages, show('translation'), {
        isDisabled: isEmpty,
        description: messages.translateHint,
      }),
    isCv &&
      act('version', messages.newVersion, Layers, () => void file.newVersion(), {
        isDisabled: isEmpty,
      }),
    act('comments', comments.label, MessageSquare, () => view.set({ side: 'comments' })),
    act('duplicate', messages.duplicate, Copy, () => void file.duplicate()),
    act('trash', messages.trash, Trash2, () => void file.trash()),
  ].filter((command) => command !== false && isAllowed(command)) as Command[]
}
