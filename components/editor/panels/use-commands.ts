import {
  AtSign,
  FileJson,
  FileText,
  FileUp,
  Image,
  Keyboard,
  LayoutTemplate,
  ListChecks,
  ListPlus,
  MessagesSquare,
  MoveHorizontal,
  PenLine,
  Redo2,
  Scaling,
  Search,
  SeparatorHorizontal,
  Signpost,
  Sparkle,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { useEditor } from '@/components/document/editor/editor-context'
import { sectionIcon } from '@/components/document/fields/section-icons'
import { examplesAddress } from '@/components/document/open-document/editor-address'
import { type Command, commandsIn } from '@/components/document/palette/command'
import { useAppCommands } from '@/components/document/palette/use-app-commands'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { leaveTo } from '@/lib/browser/device/service-worker/before-reload'
import { addClosing } from '@/lib/browser/editing/closing'
import { addEntry } from '@/lib/browser/editing/entries'
import { addDetail, addProfile } from '@/lib/browser/editing/header'
import { isUntouched, placeOf } from '@/lib/browser/editing/places'
import { addCustomSection } from '@/lib/browser/editing/sections'
import {
  breaks as breakMessages,
  editor as editorMessages,
  editorPanels,
  guide as guideMessages,
  ownTemplate as ownTemplateMessages,
  preview as previewMessages,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { closingKey, sectionKeys } from '@/lib/resume/sections'
import { useEntryCommands } from '../sections/use-entry-commands'
import { useSectionCommands } from '../sections/use-section-commands'
import { useSectionNamer } from '../sections/use-section-messages'
import { useDocumentActions } from '../shell/top-bar/use-document-actions'
import { useDocumentCommands, useIsAllowed } from '../shell/top-bar/use-document-commands'
import { useOpenWording, useWordingTitle } from '../wording/use-open-wording'

/** Returns the commands for the focused entry and the open section, as in their menus. */
function usePlaceCommands(): Command[] {
  const { session, view, lastCaret } = useEditor()
  const panel = useMessages(editorPanels)
  const nameOf = useSectionNamer()
  const caret = lastCaret()
  const place = caret && placeOf(session.document(), caret.address)
  const section = view.get().section ?? ''
  const named = (command: Command): Command =>
    command.id.startsWith('move entry to ')
      ? { ...command, text: panel.moveTo(command.text) }
      : command
  return [
    ...useEntryCommands(place?.roleId ?? place?.entryId ?? '')
      .map(named)
      .map((command) => ({ ...command, fullText: panel.ofEntry(command.text) })),
    ...useSectionCommands(section).map((command) => ({
      ...command,
      fullText: panel.ofSection(nameOf(section), command.text),
    })),
  ]
}

/** Returns the commands for the pages, as in the bar under them. */
function usePaperCommands(): Command[] {
  const { view } = useEditor()
  const messages = useMessages(previewMessages)
  const { toggle } = useMessages(breakMessages)
  const tools = view.get().paperTools
  if (!tools) return []
  const act = commandsIn('view')
  const real = { mode: 'factor', factor: 1 } as const
  return [
    act('zoom in', messages.zoomIn, ZoomIn, () => tools.stepBy(1)),
    act('zoom out', messages.zoomOut, ZoomOut, () => tools.stepBy(-1)),
    act('actual size', messages.actualSize, Scaling, () => tools.changeZoom(real)),
    act('fit page', messages.fitPage, FileText, () => tools.changeZoom({ mode: 'page' })),
    act('fit width', messages.fitWidth, MoveHorizontal, () => tools.changeZoom({ mode: 'width' })),
    act('breaks', toggle, SeparatorHorizontal, tools.toggleBreaks),
  ]
}

/** Returns all available commands of the editor; in a workspace, those that the role allows. */
export function useCommands(): Command[] {
  const { run, undo, redo, view, session, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const guide = useMessages(guideMessages)
  const { lists, basics } = useMessages(sectionsMessages)
  const help = useWordingTitle()
  const ownTemplate = useMessages(ownTemplateMessages)
  const { openAtCaret } = useOpenWording()
  const file = useDocumentActions()
  const { modifier } = modifierNames()
  const { id, design } = session.document()
  const isEmpty = isUntouched(session.document())
  const template = isEmpty ? design.template : null
  const edit = commandsIn('edit')
  const add = commandsIn('add')
  const act = commandsIn('document')
  const others = commandsIn('others')
  const all = [
    edit('find', panel.find, Search, () => view.set({ overlay: 'find' }), {
      shortcut: `${modifier} Shift F`,
    }),
    edit('keys', panel.keys.title, Keyboard, () => view.set({ overlay: 'keys' }), {
      shortcut: '?',
    }),
    edit('guide', guide.title, Signpost, () =>
      view.set({ pane: 'write', guide: { step: 'you', entry: null } }),
    ),
    edit('wording', help, PenLine, openAtCaret, { shortcut: `${modifier} J` }),
    edit('undo', messages.undo, Undo2, undo, { shortcut: `${modifier} Z` }),
    edit('redo', messages.redo, Redo2, redo, { shortcut: `${modifier} Y` }),
    edit('design', messages.design, LayoutTemplate, () => view.set({ pane: 'design' })),
    edit('own template', ownTemplate.title, FileJson, () => view.set({ overlay: 'own-template' })),
    edit('checks', messages.checks, ListChecks, () => view.set({ pane: 'check' })),
    edit('photo', panel.photo, Image, () => view.set({ overlay: 'photo' })),
    ...usePlaceCommands(),
    ...sectionKeys.map((key) =>
      add(`add ${key}`, lists[key].add, sectionIcon(key), () =>
        run((document) => addEntry(document, key, ids)),
      ),
    ),
    add('add custom', messages.customSection, sectionIcon('custom'), () =>
      run((document) => addCustomSection(document, ids)),
    ),
    add('add closing', lists.closing.name, sectionIcon(closingKey), () =>
      run((document) => addClosing(document, ids)),
    ),
    add('add profile', basics.profiles.add, AtSign, () =>
      run((document) => addProfile(document, ids)),
    ),
    add('add detail', basics.details.add, ListPlus, () =>
      run((document) => addDetail(document, ids)),
    ),
    ...useDocumentCommands(),
    act('interview', panel.interview, MessagesSquare, () => leaveTo(`/jobs#${id}/interview`), {
      isDisabled: isEmpty,
    }),
    others('open file', messages.openFile, FileUp, file.chooseFile),
    others('sample', messages.chooseSample, Sparkle, () => leaveTo(examplesAddress(template))),
    ...useAppCommands(id),
    ...usePaperCommands(),
  ]
  return all.filter(useIsAllowed())
}
