'use client'

import { useMessages } from '@/components/ui/messages'
import { addEntry, duplicateEntry, removeEntry } from '@/lib/browser/editing/entries'
import { placeOf } from '@/lib/browser/editing/places'
import { addCustomSection, changeSection } from '@/lib/browser/editing/sections'
import { editor as editorMessages } from '@/lib/messages/en/editor'
import { history as historyMessages } from '@/lib/messages/en/history'
import { sections as sectionsMessages } from '@/lib/messages/en/sections'
import { wording as wordingMessages } from '@/lib/messages/en/wording'
import { isSectionKey, sectionKeys } from '@/lib/resume/sections'
import { modifierNames } from '../sections/modifier-names'
import { useDocumentActions } from '../shell/use-document-actions'
import { useOpenHistory } from '../shell/use-open-history'
import { usePaperActions } from '../shell/use-paper-actions'
import { useEditor } from '../state/editor-context'
import { useOpenWording } from '../wording/use-open-wording'

export type Command = {
  id: string
  text: string
  shortcut?: string
  isDisabled?: boolean
  run: () => void
}

/** Everything that can be done in the editor, as a list. */
export function useCommands(): Command[] {
  const { run, runWithUndo, undo, redo, view, session, ids, lastCaret } = useEditor()
  const messages = useMessages(editorMessages)
  const sections = useMessages(sectionsMessages)
  const paper = usePaperActions()
  const file = useDocumentActions()
  const history = useMessages(historyMessages)
  const openHistory = useOpenHistory()
  const help = useMessages(wordingMessages)
  const { openAtCaret } = useOpenWording()
  const { modifier } = modifierNames()
  const caret = lastCaret()
  const entryId = caret ? placeOf(session.document(), caret.address)?.entryId : null
  const open = view.get().section

  const ofEntry: Command[] = entryId
    ? [
        {
          id: 'duplicate entry',
          text: messages.duplicateThisEntry,
          run: () => run((document) => duplicateEntry(document, entryId, ids)),
        },
        {
          id: 'remove entry',
          text: messages.removeThisEntry,
          run: () =>
            runWithUndo((document) => removeEntry(document, entryId), messages.thisEntryRemoved),
        },
      ]
    : []
  const ofSection: Command[] =
    open && isSectionKey(open)
      ? [
          {
            id: 'hide section',
            text: messages.toggleThisSection,
            run: () =>
              run((document) => {
                const state = document.content.sections.find((item) => item.key === open)
                return changeSection(document, open, { visible: !(state?.visible ?? true) })
              }),
          },
        ]
      : []
  return [
    {
      id: 'find',
      text: messages.find,
      shortcut: `${modifier} Shift F`,
      run: () => view.set({ overlay: 'find' }),
    },
    { id: 'wording', text: help.shortcut, shortcut: `${modifier} J`, run: openAtCaret },
    { id: 'undo', text: messages.undo, shortcut: `${modifier} Z`, run: undo },
    { id: 'redo', text: messages.redo, shortcut: `${modifier} Y`, run: redo },
    {
      id: 'download',
      text: messages.download,
      isDisabled: !paper.isReady,
      run: () => void paper.download(),
    },
    {
      id: 'print',
      text: messages.print,
      isDisabled: !paper.isReady,
      run: () => void paper.print(),
    },
    { id: 'design', text: messages.design, run: () => view.set({ pane: 'design' }) },
    { id: 'history', text: history.title, run: openHistory.open },
    { id: 'checks', text: messages.checks, run: () => view.set({ overlay: 'checks' }) },
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
    { id: 'duplicate', text: messages.duplicateCv, run: () => void file.duplicate() },
    { id: 'export', text: messages.exportAs, run: () => view.set({ overlay: 'export' }) },
    {
      id: 'sample',
      text: messages.chooseSample,
      run: () => view.set({ overlay: 'samples' }),
    },
    { id: 'new', text: messages.newCv, run: () => location.assign('/editor') },
    { id: 'all', text: messages.allCvs, run: () => location.assign('/resumes') },
  ]
}
