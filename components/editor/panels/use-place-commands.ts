'use client'

import { useEditor } from '@/components/document/editor/editor-context'
import { isDatedSection } from '@/components/document/fields/definitions'
import type { Command } from '@/components/document/palette/command'
import { useMessages } from '@/components/ui/messages'
import { sortNewestFirst } from '@/lib/browser/editing/date-order'
import {
  duplicateEntry,
  type EntryFlag,
  moveEntry,
  removeEntry,
  setEntryFlag,
} from '@/lib/browser/editing/entries'
import { entriesOf, findEntry } from '@/lib/browser/editing/locate'
import { moveEntryToSection } from '@/lib/browser/editing/move-to-section'
import { placeOf } from '@/lib/browser/editing/places'
import { addRole, canGroup, groupWithAbove, splitRoles } from '@/lib/browser/editing/roles'
import { listedSections, moveSection } from '@/lib/browser/editing/section-list'
import { changeSection, removeCustomSection } from '@/lib/browser/editing/sections'
import {
  editor as editorMessages,
  editorPanels,
  sections as sectionsMessages,
  ui as uiMessages,
} from '@/lib/messages/areas'
import { sideKeysOfDesign } from '@/lib/pdf/templates/side-sections'
import { sectionOwner } from '@/lib/resume/change/address'
import { rolesKey } from '@/lib/resume/roles/roles-key'
import { isCustomSection, resolveSections, summaryKey } from '@/lib/resume/sections'
import { useCopyAsText } from '../export/use-copy-as-text'

type NameOf = (section: string) => string

/** Returns the commands for the focused entry, as in its menu. */
export function useEntryCommands(nameOf: NameOf): Command[] {
  const { run, runWithUndo, session, ids, lastCaret } = useEditor()
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const { moveUp, moveDown } = useMessages(uiMessages)
  const sections = useMessages(sectionsMessages)
  const cv = session.document()
  const caret = lastCaret()
  const place = caret && placeOf(cv, caret.address)
  // A focused role is edited itself; grouping and splitting apply to its employer.
  const employer = place?.entryId ?? ''
  const id = place?.roleId ?? place?.entryId
  const found = id ? findEntry(cv.content, id) : null
  if (!id || !found) return []
  const { entry, index, key } = found
  const count = entriesOf(cv.content, key).length
  const act = (command: string, action: string, does: () => void, isDisabled = false): Command => ({
    ...{ id: command, text: panel.ofEntry(action), isDisabled },
    run: does,
  })
  const toggle = (flag: EntryFlag) => () =>
    run((document) => setEntryFlag(document, id, flag, !entry[flag]))
  const move = (to: number) => () => run((document) => moveEntry(document, id, to))
  const targets = resolveSections(cv.content).filter(
    (section) => section.key !== summaryKey && section.key !== key && !place?.roleId,
  )
  const ofWork: Command[] = [
    act('add role', sections.lists.role.add, () => {
      run((document) => addRole(document, employer, ids))
    }),
    act(
      'group entries',
      messages.groupEntries,
      () => run((document) => groupWithAbove(document, employer)),
      !canGroup(cv.content, employer),
    ),
    act(
      'split roles',
      messages.splitRoles,
      () => run((document) => splitRoles(document, employer)),
      entriesOf(cv.content, rolesKey(employer)).length === 0,
    ),
  ]
  return [
    {
      id: 'duplicate entry',
      text: panel.duplicateThisEntry,
      run: () => run((document) => duplicateEntry(document, id, ids)),
    },
    {
      id: 'remove entry',
      text: panel.removeThisEntry,
      run: () => runWithUndo((document) => removeEntry(document, id), panel.thisEntryRemoved),
    },
    act('move entry up', moveUp, move(index - 1), index === 0),
    act('move entry down', moveDown, move(index + 1), index === count - 1),
    act('hide entry', entry.hidden ? messages.showEntry : messages.hideEntry, toggle('hidden')),
    act(
      'keep entry together',
      entry.keepTogether ? messages.allowSplit : messages.keepTogether,
      toggle('keepTogether'),
    ),
    act(
      'break before entry',
      entry.breakBefore ? messages.noBreakBefore : messages.breakBefore,
      toggle('breakBefore'),
    ),
    ...(place?.section === 'work' ? ofWork : []),
    ...targets.map((target) =>
      act(`move entry to ${target.key}`, panel.moveTo(nameOf(target.key)), () => {
        run((document) => moveEntryToSection(document, id, target.key, ids))
      }),
    ),
  ]
}

/** Returns the commands for the open section, as in its menu. */
export function useSectionCommands(nameOf: NameOf): Command[] {
  const { run, runWithUndo, session, view, goTo } = useEditor()
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const { moveUp, moveDown } = useMessages(uiMessages)
  const copyAsText = useCopyAsText()
  const cv = session.document()
  const key = view.get().section
  const listed = listedSections(cv.content, key)
  if (key === null || !listed.includes(key)) return []
  const name = nameOf(key)
  const isCustom = isCustomSection(key)
  const state = cv.content.sections.find((item) => item.key === key)
  const isVisible = state?.visible ?? true
  const breakBefore = state?.breakBefore ?? false
  const isBeside = sideKeysOfDesign(cv.content, cv.design)?.includes(key)
  const at = listed.indexOf(key)
  const change = (next: Parameters<typeof changeSection>[2]) => () =>
    run((document) => changeSection(document, key, next))
  const move = (to: number) => () => run((document) => moveSection(document, listed, key, to))
  const act = (id: string, action: string, does: () => void, isDisabled = false): Command => ({
    ...{ id, text: panel.ofSection(name, action), isDisabled },
    run: does,
  })
  const sort = () =>
    runWithUndo((document) => sortNewestFirst(document, key), messages.isNewestFirst(name))
  const rename = () => {
    view.set({ renamedSection: key })
    goTo(`${isCustom ? key : sectionOwner(key)}/title`)
  }
  const remove = () => {
    view.set({ section: summaryKey })
    runWithUndo((document) => removeCustomSection(document, key), messages.sectionRemoved(name))
  }
  const breakLabel = breakBefore ? messages.noBreakBefore : messages.breakBeforeSection
  return [
    act('move section up', moveUp, move(at - 1), at === 0),
    act('move section down', moveDown, move(at + 1), at === listed.length - 1),
    act('sort section', messages.newestFirst, sort, !isDatedSection(key)),
    act(
      'hide section',
      isVisible ? messages.hideSection : messages.showSection,
      change({ visible: !isVisible }),
    ),
    act(
      'move section beside',
      isBeside ? messages.toMainColumn : messages.toSideColumn,
      change({ column: isBeside ? 'main' : 'side' }),
      isBeside === undefined,
    ),
    act('rename section', messages.renameSection, rename),
    act('break before section', breakLabel, change({ breakBefore: !breakBefore })),
    act('copy section', messages.copyAsText, () => copyAsText(key)),
    act('remove section', messages.removeSection, remove, !isCustom),
  ]
}
