import {
  ArrowDown,
  ArrowDownWideNarrow,
  ArrowUp,
  Columns2,
  Copy,
  Eye,
  EyeOff,
  Heading,
  PenLine,
  SeparatorHorizontal,
  Trash2,
} from 'lucide-react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { isDatedSection } from '@/components/document/fields/definitions'
import { useModel } from '@/components/document/model/use-ai-state'
import { type Command, commandsIn } from '@/components/document/palette/command'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { listedSections, moveSection } from '@/lib/browser/editing/section-list'
import { changeSection, removeCustomSection } from '@/lib/browser/editing/sections'
import {
  editor as editorMessages,
  ui as uiMessages,
  wording as wordingMessages,
} from '@/lib/messages/areas'
import { sideKeysOfDesign } from '@/lib/pdf/templates/catalogue'
import { sectionOwner } from '@/lib/resume/change/address'
import { closingKey, isCustomSection, summaryKey } from '@/lib/resume/sections'
import { useCopyAsText } from '../export/use-copy-as-text'
import { useOpenWording } from '../wording/use-open-wording'
import { useSectionName, useSectionState } from './use-section-messages'

const wordedKeys: readonly string[] = [summaryKey, 'work', 'volunteer', 'projects']

/** Returns the actions on a section other than personal details, for its menu and the palette. */
export function useSectionCommands(key: string): Command[] {
  const { run, runWithUndo, session, view, goTo } = useEditor()
  const messages = useMessages(editorMessages)
  const { moveUp, moveDown } = useMessages(uiMessages)
  const { title: improve } = useMessages(wordingMessages)
  const { openSection } = useOpenWording()
  const hasModel = useModel() === 'ready'
  const name = useSectionName(key)
  const state = useSectionState(key)
  const isVisible = state?.visible ?? true
  // The section of the form counts as open.
  const listed = useDraft(({ content }) => listedSections(content, key).join(' ')).split(' ')
  const isBeside = useDraft(({ content, design }) =>
    sideKeysOfDesign(content, design)?.includes(key),
  )
  const hasTitle = useDraft(({ content }) =>
    content.custom.some(({ id, title }) => id === key && title.trim() !== ''),
  )
  const withLateCode = useLateCode()
  const copyAsText = useCopyAsText()
  const at = listed.indexOf(key)
  if (at < 0) return []
  const move = (to: number) => () => run((document) => moveSection(document, listed, key, to))
  const change = (next: Parameters<typeof changeSection>[2]) => () =>
    run((document) => changeSection(document, key, next))
  const sortByDate = () =>
    withLateCode(async () => {
      const { sortNewestFirst } = await import('@/lib/browser/editing/date-order')
      const before = session.document()
      runWithUndo((document) => sortNewestFirst(document, key), messages.isNewestFirst(name))
      if (session.document() === before) showToast({ text: messages.isNewestFirst(name) })
    })
  const rename = () => {
    view.set({ renamedSection: key })
    goTo(`${isCustomSection(key) ? key : sectionOwner(key)}/title`)
  }
  const remove = () => {
    view.set({ section: summaryKey })
    runWithUndo((document) => removeCustomSection(document, key), messages.sectionRemoved(name))
  }
  const act = commandsIn('section')
  const isLast = key === closingKey
  const isUntitled = isCustomSection(key) && !hasTitle
  const isHeadingShown = !state?.isHeadingHidden
  return [
    act('move section up', moveUp, ArrowUp, move(at - 1), { isDisabled: at === 0 || isLast }),
    act('move section down', moveDown, ArrowDown, move(at + 1), {
      isDisabled: at === listed.length - 1 || listed[at + 1] === closingKey,
    }),
    isDatedSection(key) &&
      act('sort section', messages.newestFirst, ArrowDownWideNarrow, () => void sortByDate()),
    isBeside !== undefined &&
      !isLast &&
      act(
        'move section beside',
        isBeside ? messages.toMainColumn : messages.toSideColumn,
        Columns2,
        change({ column: isBeside ? 'main' : 'side' }),
      ),
    act(
      'hide section',
      isVisible ? messages.hideSection : messages.showSection,
      isVisible ? EyeOff : Eye,
      change({ visible: !isVisible }),
    ),
    act('rename section', messages.renameSection, Heading, rename),
    !isUntitled &&
      act(
        'hide heading',
        isHeadingShown ? messages.hideHeading : messages.showHeading,
        isHeadingShown ? EyeOff : Eye,
        change({ isHeadingHidden: isHeadingShown }),
      ),
    act(
      'break before section',
      state?.breakBefore ? messages.noBreakBefore : messages.breakBeforeSection,
      SeparatorHorizontal,
      change({ breakBefore: !state?.breakBefore }),
    ),
    hasModel &&
      (isCustomSection(key) || wordedKeys.includes(key)) &&
      act('reword section', improve, PenLine, () => openSection(key)),
    act('copy section', messages.copyAsText, Copy, () => copyAsText(key)),
    isCustomSection(key) &&
      act('remove section', messages.removeSection, Trash2, remove, { isDanger: true }),
  ].filter((command) => command !== false)
}
