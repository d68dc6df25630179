'use client'

import {
  Copy,
  Ellipsis,
  Eye,
  EyeOff,
  FoldVertical,
  Group,
  MoveRight,
  SeparatorHorizontal,
  Trash2,
  Ungroup,
} from 'lucide-react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem, MenuSeparator, MenuSubmenu } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { MoveItems } from '@/components/ui/move-items'
import {
  duplicateEntry,
  type EntryFlag,
  moveEntry,
  removeEntry,
  setEntryFlag,
} from '@/lib/browser/editing/entries'
import { entriesOf, findEntry, isWorkEntry } from '@/lib/browser/editing/locate'
import { moveEntryToSection } from '@/lib/browser/editing/move-to-section'
import { canGroup, groupWithAbove, splitRoles } from '@/lib/browser/editing/roles'
import { editor as editorMessages } from '@/lib/messages/areas'
import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import { resolveSections, summaryKey } from '@/lib/resume/sections'
import { useSectionName } from './use-section-messages'

type Props = { sectionKey: string; entryId: string; entryName: string }

/** Menu with the actions of one entry. */
export function EntryMenu({ sectionKey, entryId, entryName }: Props) {
  const { run, runWithUndo, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const entry = useDraft(({ content }) => findEntry(content, entryId)?.entry)
  const place = useDraft(({ content }) => findEntry(content, entryId)?.index ?? 0)
  const count = useDraft(({ content }) => entriesOf(content, sectionKey).length)
  const canGroupIt = useDraft(({ content }) => canGroup(content, entryId))
  if (!entry) return null
  const toggle = (flag: EntryFlag) =>
    run((document) => setEntryFlag(document, entryId, flag, !entry[flag]))
  const move = (to: number) => run((document) => moveEntry(document, entryId, to))
  return (
    <Menu
      label={messages.entryMenu(entryName)}
      placement="bottom end"
      trigger={
        <IconButton label={messages.entryMenu(entryName)}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MoveItems index={place} count={count} onMove={move} />
      {entryOfRolesKey(sectionKey) === null && (
        <MenuSubmenu text={messages.moveToSection} icon={<MoveRight aria-hidden="true" />}>
          <MoveTargets sectionKey={sectionKey} entryId={entryId} />
        </MenuSubmenu>
      )}
      <MenuItem
        text={messages.duplicateEntry}
        icon={<Copy aria-hidden="true" />}
        onAction={() => run((document) => duplicateEntry(document, entryId, ids))}
      />
      {canGroupIt && (
        <MenuItem
          text={messages.groupEntries}
          icon={<Group aria-hidden="true" />}
          onAction={() =>
            runWithUndo(
              (document) => groupWithAbove(document, entryId),
              messages.entriesGrouped(entryName),
            )
          }
        />
      )}
      {isWorkEntry(entry) && entry.roles.length > 0 && (
        <MenuItem
          text={messages.splitRoles}
          icon={<Ungroup aria-hidden="true" />}
          onAction={() => run((document) => splitRoles(document, entryId))}
        />
      )}
      <MenuSeparator />
      <MenuItem
        text={entry.hidden ? messages.showEntry : messages.hideEntry}
        icon={entry.hidden ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
        onAction={() => toggle('hidden')}
      />
      <MenuItem
        text={entry.keepTogether ? messages.allowSplit : messages.keepTogether}
        icon={<FoldVertical aria-hidden="true" />}
        onAction={() => toggle('keepTogether')}
      />
      <MenuItem
        text={entry.breakBefore ? messages.noBreakBefore : messages.breakBefore}
        icon={<SeparatorHorizontal aria-hidden="true" />}
        onAction={() => toggle('breakBefore')}
      />
      <MenuSeparator />
      <MenuItem
        text={messages.removeEntry}
        icon={<Trash2 aria-hidden="true" />}
        isDanger
        onAction={() =>
          runWithUndo(
            (document) => removeEntry(document, entryId),
            messages.entryRemoved(entryName),
          )
        }
      />
    </Menu>
  )
}

/** Lists the other list sections of the CV. */
function MoveTargets({ sectionKey, entryId }: Omit<Props, 'entryName'>) {
  const order = useDraft(({ content }) =>
    resolveSections(content)
      .map((section) => section.key)
      .join(' '),
  )
  const targets = order.split(' ').filter((key) => key !== summaryKey && key !== sectionKey)
  return targets.map((key) => <MoveTarget key={key} target={key} entryId={entryId} />)
}

function MoveTarget({ target, entryId }: { target: string; entryId: string }) {
  const { run, ids } = useEditor()
  return (
    <MenuItem
      text={useSectionName(target)}
      onAction={() => run((document) => moveEntryToSection(document, entryId, target, ids))}
    />
  )
}
