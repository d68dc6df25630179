'use client'

import { useEditor } from '@/components/document/editor/editor-context'
import type { Command } from '@/components/document/palette/command'
import { useAppCommands } from '@/components/document/palette/use-app-commands'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import { addEntry } from '@/lib/browser/editing/entries'
import { addDetail, addProfile } from '@/lib/browser/editing/header'
import { isUntouched } from '@/lib/browser/editing/places'
import { addCustomSection } from '@/lib/browser/editing/sections'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import {
  breaks as breakMessages,
  editor as editorMessages,
  editorPanels,
  history as historyMessages,
  linkedIn,
  preview as previewMessages,
  sections as sectionsMessages,
  sync as syncMessages,
  translation as translationMessages,
  wording as wordingMessages,
} from '@/lib/messages/areas'
import { sectionKeys } from '@/lib/resume/sections'
import { useCopyAsText } from '../export/use-copy-as-text'
import { useDocumentActions } from '../shell/top-bar/use-document-actions'
import { usePaperActions } from '../shell/top-bar/use-paper-actions'
import { useOpenHistory } from '../shell/use-open-history'
import { useOpenWording } from '../wording/use-open-wording'
import { useEntryCommands, useSectionCommands } from './use-place-commands'

/** Opens another page after all changes are stored. */
const leave = (path: string) => void reloadSafely(() => location.assign(path))

/** Returns the commands of the toolbar menus: sharing, the CV, other CVs, the account. */
function useMenuCommands(): Command[] {
  const { view, session } = useEditor()
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const sync = useMessages(syncMessages)
  const profile = useMessages(linkedIn)
  const translation = useMessages(translationMessages)
  const history = useMessages(historyMessages)
  const paper = usePaperActions()
  const file = useDocumentActions()
  const openHistory = useOpenHistory()
  const copyAsText = useCopyAsText()
  const inApp = useAppCommands(session.document().id)
  const isEmpty = isUntouched(session.document())
  const isDisabled = !paper.isReady
  return [
    { id: 'download', text: messages.download, isDisabled, run: () => void paper.download() },
    { id: 'print', text: messages.print, isDisabled, run: () => void paper.print() },
    {
      id: 'share',
      text: messages.share,
      isDisabled: isDisabled || !paper.canShare,
      run: () => void paper.share(),
    },
    {
      id: 'link',
      text: sync.shareLink,
      isDisabled,
      run: () => view.set({ overlay: 'share' }),
    },
    {
      id: 'keep as sent',
      text: messages.keepAsSent,
      isDisabled,
      run: () => view.set({ overlay: 'keep-sent' }),
    },
    { id: 'copy text', text: messages.copyAsText, isDisabled, run: () => copyAsText(null) },
    {
      id: 'linkedin',
      text: profile.title,
      isDisabled,
      run: () => view.set({ overlay: 'linkedin' }),
    },
    { id: 'export', text: messages.exportAs, run: () => view.set({ overlay: 'export' }) },
    { id: 'rename', text: messages.rename, run: () => view.set({ overlay: 'rename' }) },
    { id: 'history', text: history.title, run: openHistory.open },
    {
      id: 'tailor',
      text: messages.tailor,
      isDisabled: isEmpty,
      run: () => void file.openTailor(),
    },
    {
      id: 'letter',
      text: messages.writeLetter,
      isDisabled: isEmpty,
      run: () => void file.openLetter(),
    },
    {
      id: 'interview',
      text: panel.interview,
      isDisabled: isEmpty,
      run: () => leave(`/interview#${session.document().id}`),
    },
    {
      id: 'translation',
      text: translation.open,
      isDisabled: isEmpty,
      run: () => view.set({ overlay: 'translation' }),
    },
    {
      id: 'version',
      text: messages.newVersion,
      isDisabled: isEmpty,
      run: () => void file.newVersion(),
    },
    { id: 'comments', text: messages.comments, run: () => view.set({ side: 'comments' }) },
    { id: 'duplicate', text: panel.duplicateCv, run: () => void file.duplicate() },
    { id: 'trash', text: messages.trash, run: () => void file.trash() },
    { id: 'open file', text: messages.openFile, run: file.chooseFile },
    { id: 'sample', text: messages.chooseSample, run: () => view.set({ overlay: 'samples' }) },
    ...inApp,
  ]
}

/** Returns the commands for the pages, as in the bar under them. */
function usePaperCommands(): Command[] {
  const { view } = useEditor()
  const messages = useMessages(previewMessages)
  const { toggle } = useMessages(breakMessages)
  const tools = view.get().paperTools
  if (!tools) return []
  return [
    { id: 'zoom in', text: messages.zoomIn, run: () => tools.stepBy(1) },
    { id: 'zoom out', text: messages.zoomOut, run: () => tools.stepBy(-1) },
    {
      id: 'actual size',
      text: messages.actualSize,
      run: () => tools.changeZoom({ mode: 'factor', factor: 1 }),
    },
    { id: 'fit page', text: messages.fitPage, run: () => tools.changeZoom({ mode: 'page' }) },
    { id: 'fit width', text: messages.fitWidth, run: () => tools.changeZoom({ mode: 'width' }) },
    { id: 'breaks', text: toggle, run: tools.toggleBreaks },
  ]
}

/** Commands available to a read-only role. */
const readingCommands =
  /^(checks|history|comments|download|print|share|copy text|linkedin|export|all|jobs|switch to .+|zoom (in|out)|actual size|fit (page|width)|theme .+|operator|sign in|requests|workspaces|settings)$/

/** Commands about the person's own applications and stories, which workspaces lack. */
const personalCommands: readonly string[] = ['keep as sent', 'interview']

/**
 * Returns all available commands of the editor; in a workspace, those that the role allows.
 *
 * @param nameOf returns the name of any section
 */
export function useCommands(nameOf: (section: string) => string): Command[] {
  const { run, undo, redo, view, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const sections = useMessages(sectionsMessages)
  const help = useMessages(wordingMessages)
  const { openAtCaret } = useOpenWording()
  const { modifier } = modifierNames()
  const ofEntry = useEntryCommands(nameOf)
  const ofSection = useSectionCommands(nameOf)
  const ofMenus = useMenuCommands()
  const ofPaper = usePaperCommands()
  const { workspace, canWrite } = useSpace()
  const all: Command[] = [
    {
      id: 'find',
      text: panel.find,
      shortcut: `${modifier} Shift F`,
      run: () => view.set({ overlay: 'find' }),
    },
    { id: 'wording', text: help.shortcut, shortcut: `${modifier} J`, run: openAtCaret },
    { id: 'undo', text: messages.undo, shortcut: `${modifier} Z`, run: undo },
    { id: 'redo', text: messages.redo, shortcut: `${modifier} Y`, run: redo },
    { id: 'design', text: messages.design, run: () => view.set({ pane: 'design' }) },
    { id: 'checks', text: messages.checks, run: () => view.set({ pane: 'check' }) },
    { id: 'photo', text: panel.photo, run: () => view.set({ overlay: 'photo' }) },
    ...ofEntry,
    ...ofSection,
    ...sectionKeys.map((key) => ({
      id: `add ${key}`,
      text: sections.lists[key].add,
      run: () => {
        run((document) => addEntry(document, key, ids))
      },
    })),
    {
      id: 'add custom',
      text: messages.customSection,
      run: () => run((document) => addCustomSection(document, ids)),
    },
    {
      id: 'add profile',
      text: sections.basics.profiles.add,
      run: () => run((document) => addProfile(document, ids)),
    },
    {
      id: 'add detail',
      text: sections.basics.details.add,
      run: () => run((document) => addDetail(document, ids)),
    },
    ...ofMenus,
    ...ofPaper,
  ]
  return all.filter(
    ({ id }) =>
      (canWrite || readingCommands.test(id)) &&
      (workspace === null || !personalCommands.includes(id)),
  )
}
