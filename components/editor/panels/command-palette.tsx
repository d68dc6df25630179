'use client'

import { useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useMessages } from '@/components/ui/messages'
import {
  noteRecentCommand,
  readRecentCommands,
} from '@/lib/browser/device/settings/recent-commands'
import { basicsKey } from '@/lib/browser/editing/places'
import {
  editor as editorMessages,
  editorPanels,
  sections as sectionsMessages,
} from '@/lib/messages/areas'
import { resolveSections } from '@/lib/resume/sections'
import { hasWordsOf } from '@/lib/resume/text/search-words'
import { useSectionName } from '../sections/use-section-messages'
import type { Command } from './command'
import { commandGroups, commandKind } from './command-kinds'
import { QuickList, type QuickListProps } from './quick-list'
import { useCommands } from './use-commands'

/** Palette of all commands and sections, filtered by typing; recent ones come first. */
export function CommandPalette({ takeTyped, onClose }: QuickListProps) {
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const [query, setQuery] = useState('')
  const [recent] = useState(readRecentCommands)
  const nameOf = useSectionNamer()
  const all = [...useCommands(nameOf), ...useSectionCommandsOfList(nameOf)]
  const found = all.filter(({ text, isDisabled }) => !isDisabled && hasWordsOf(text, query))
  const first = query === '' ? recent.flatMap((id) => found.find((one) => one.id === id) ?? []) : []
  const rest = found.filter((command) => !first.includes(command))
  const itemOf = (command: Command, group: string) => ({
    id: command.id,
    group,
    choose() {
      noteRecentCommand(command.id)
      command.run()
    },
    content: <CommandLine command={command} />,
  })
  const items = [
    ...first.map((command) => itemOf(command, panel.recent)),
    ...commandGroups.flatMap((group) =>
      rest
        .filter(({ id }) => commandKind(id)?.group === group)
        .map((command) => itemOf(command, panel.groups[group])),
    ),
  ]
  return (
    <QuickList
      title={messages.commands}
      label={panel.paletteLabel}
      query={query}
      onQuery={setQuery}
      takeTyped={takeTyped}
      items={items}
      empty={panel.paletteNothing}
      onClose={onClose}
    />
  )
}

function CommandLine({ command: { id, text, shortcut } }: { command: Command }) {
  const Icon = commandKind(id)?.icon
  return (
    <>
      {Icon && <Icon aria-hidden="true" className="size-4.5 shrink-0 text-soft" />}
      <span className="min-w-0 flex-1">{text}</span>
      {shortcut && (
        <span dir="ltr" className="flex shrink-0 gap-1 pointer-coarse:hidden">
          {shortcut.split(' ').map((key) => (
            <kbd
              key={key}
              className="min-w-5 rounded-[0.3rem] border border-line bg-well px-1 text-center font-sans text-soft text-xs"
            >
              {key}
            </kbd>
          ))}
        </span>
      )}
    </>
  )
}

/** Returns a command for each section. */
function useSectionCommandsOfList(nameOf: (key: string) => string): Command[] {
  const { view } = useEditor()
  const { goToSection } = useMessages(editorPanels)
  const order = useDraft(({ content }) =>
    resolveSections(content)
      .map((section) => section.key)
      .join(' '),
  )
  return [basicsKey, ...order.split(' ')].map((key) => ({
    id: `section ${key}`,
    text: goToSection(nameOf(key)),
    run: () => view.set({ section: key, pane: 'write' }),
  }))
}

/** Returns a function that names any section. */
function useSectionNamer(): (key: string) => string {
  const sections = useMessages(sectionsMessages)
  const basics = useSectionName(basicsKey)
  const { untitledSection } = useMessages(editorMessages)
  const content = useDraft((document) => document.content)
  const lists: Record<string, { name: string } | undefined> = sections.lists
  return (key) => {
    if (key === basicsKey) return basics
    const heading = content.sections.find((state) => state.key === key)?.title
    if (heading) return heading
    if (key === 'summary') return sections.summary.name
    const custom = content.custom.find((section) => section.id === key)
    return lists[key]?.name ?? (custom?.title || untitledSection)
  }
}
