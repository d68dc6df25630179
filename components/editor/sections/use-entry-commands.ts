import {
  ArrowDown,
  ArrowUp,
  Copy,
  Eye,
  EyeOff,
  FoldVertical,
  Group,
  ListPlus,
  MoveRight,
  SeparatorHorizontal,
  Trash2,
  Ungroup,
} from 'lucide-react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { type Command, commandsIn } from '@/components/document/palette/command'
import { useMessages } from '@/components/ui/messages'
import {
  duplicateEntry,
  type EntryFlag,
  moveEntry,
  removeEntry,
  setEntryFlag,
} from '@/lib/browser/editing/entries'
import { entriesOf, findEntry, isWorkEntry } from '@/lib/browser/editing/locate'
import { moveEntryToSection } from '@/lib/browser/editing/move-to-section'
import { addRole, canGroup, groupWithAbove, splitRoles } from '@/lib/browser/editing/roles'
import {
  editor as editorMessages,
  sections as sectionsMessages,
  ui as uiMessages,
} from '@/lib/messages/areas'
import { entryOfRolesKey, rolesKey } from '@/lib/resume/roles/roles-key'
import { closingKey, resolveSections, summaryKey } from '@/lib/resume/sections'
import { entryHeading } from './entry-heading'
import { useListMessages, useSectionNamer } from './use-section-messages'

/** Returns the actions on an entry or role, for its menu and the palette; none for an unknown id. */
export function useEntryCommands(id: string): Command[] {
  const { run, runWithUndo, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const { moveUp, moveDown } = useMessages(uiMessages)
  const { lists } = useMessages(sectionsMessages)
  const { content, design } = useDraft((document) => document)
  const nameOf = useSectionNamer()
  const found = findEntry(content, id)
  const { untitled } = useListMessages(found?.key ?? '')
  if (!found) return []
  const { entry, index, key } = found
  const employer = entryOfRolesKey(key)
  // A role is edited itself; grouping and splitting apply to its employer.
  const owner = employer ?? id
  const name = entryHeading(key, entry, design).title || untitled
  const toggle = (flag: EntryFlag) => () =>
    run((document) => setEntryFlag(document, id, flag, !entry[flag]))
  const move = (to: number) => () => run((document) => moveEntry(document, id, to))
  const remove = () =>
    runWithUndo((document) => removeEntry(document, id), messages.entryRemoved(name))
  const targets = resolveSections(content).filter(
    (section) =>
      ![summaryKey, closingKey, key].includes(section.key) &&
      key !== closingKey &&
      employer === null,
  )
  const act = commandsIn('entry')
  return [
    act('move entry up', moveUp, ArrowUp, move(index - 1), { isDisabled: index === 0 }),
    act('move entry down', moveDown, ArrowDown, move(index + 1), {
      isDisabled: index === entriesOf(content, key).length - 1,
    }),
    act('duplicate entry', messages.duplicateEntry, Copy, () =>
      run((document) => duplicateEntry(document, id, ids)),
    ),
    (isWorkEntry(entry) || employer !== null) &&
      act('add role', lists.role.add, ListPlus, () =>
        run((document) => addRole(document, owner, ids)),
      ),
    canGroup(content, owner) &&
      act('group entries', messages.groupEntries, Group, () =>
        runWithUndo((document) => groupWithAbove(document, owner), messages.entriesGrouped(name)),
      ),
    entriesOf(content, rolesKey(owner)).length > 0 &&
      act('split roles', messages.splitRoles, Ungroup, () =>
        run((document) => splitRoles(document, owner)),
      ),
    act(
      'hide entry',
      entry.hidden ? messages.showEntry : messages.hideEntry,
      entry.hidden ? Eye : EyeOff,
      toggle('hidden'),
    ),
    act(
      'keep entry together',
      entry.keepTogether ? messages.allowSplit : messages.keepTogether,
      FoldVertical,
      toggle('keepTogether'),
    ),
    act(
      'break before entry',
      entry.breakBefore ? messages.noBreakBefore : messages.breakBefore,
      SeparatorHorizontal,
      toggle('breakBefore'),
    ),
    act('remove entry', messages.removeEntry, Trash2, remove, { isDanger: true }),
    ...targets.map((target) =>
      act(`move entry to ${target.key}`, nameOf(target.key), MoveRight, () =>
        run((document) => moveEntryToSection(document, id, target.key, ids)),
      ),
    ),
  ].filter((command) => command !== false)
}
