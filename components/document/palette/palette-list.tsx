import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { type QuickItem, QuickList, type QuickListProps } from '@/components/ui/quick-list'
import {
  noteRecentCommand,
  readRecentCommands,
} from '@/lib/browser/device/settings/recent-commands'
import { editor as editorMessages, editorPanels } from '@/lib/messages/areas'
import { hasWordsOf } from '@/lib/resume/text/search-words'
import { type Command, commandGroups } from './command'

type Props = QuickListProps & {
  commands: readonly Command[]
  /** Returns what else a query finds, behind the commands. */
  findMore?: (query: string) => QuickItem[]
}

/** Palette of commands, filtered by typing; recent ones come first. */
export function PaletteList({ commands, findMore, takeTyped, onClose }: Props) {
  const messages = useMessages(editorMessages)
  const panel = useMessages(editorPanels)
  const [query, setQuery] = useState('')
  const [recent] = useState(readRecentCommands)
  const found = commands.filter(
    ({ text, fullText, isDisabled, isRare }) =>
      !isDisabled && (query !== '' || !isRare) && hasWordsOf(fullText ?? text, query),
  )
  const first = query === '' ? recent.flatMap((id) => found.find((one) => one.id === id) ?? []) : []
  const rest = found.filter((command) => !first.includes(command))
  const itemOf = (command: Command, group: string, isAlone: boolean) => ({
    id: command.id,
    group,
    choose() {
      noteRecentCommand(command.id)
      command.run()
    },
    content: <CommandLine command={command} isAlone={isAlone} />,
  })
  const items = [
    ...first.map((command) => itemOf(command, panel.recent, true)),
    ...commandGroups.flatMap((group) =>
      rest
        .filter((command) => command.group === group)
        .map((command) => itemOf(command, panel.groups[group], group === 'share')),
    ),
    ...(findMore?.(query) ?? []),
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

/** Its full name where no heading says the rest. */
function CommandLine({ command, isAlone }: { command: Command; isAlone: boolean }) {
  const { text, fullText, icon: Icon, shortcut } = command
  return (
    <>
      <Icon aria-hidden="true" className="size-4.5 shrink-0 text-soft" />
      <span className="min-w-0 flex-1">{(isAlone && fullText) || text}</span>
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
