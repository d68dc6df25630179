import type { LucideIcon } from 'lucide-react'

/** Groups of the palette, in order. */
export const commandGroups = [
  'edit',
  'entry',
  'section',
  'add',
  'document',
  'share',
  'view',
  'others',
  'account',
  'go',
] as const
export type CommandGroup = (typeof commandGroups)[number]

/** Action of a screen: an item of the palette, and of the menus that name its id. */
export type Command = {
  id: string
  group: CommandGroup
  icon: LucideIcon
  /** Label where the menu or the group says the rest. */
  text: string
  /** Label that stands alone: found by typing, and shown among recent commands. */
  fullText?: string
  shortcut?: string
  /** Second line in a menu, such as why it is unavailable. */
  description?: string | undefined
  isDanger?: boolean
  isDisabled?: boolean
  /** Whether only typing finds it, such as one of many documents. */
  isRare?: boolean
  run: () => void
}

/** Returns a function that creates commands of one group. */
export const commandsIn =
  (group: CommandGroup) =>
  (
    id: string,
    text: string,
    icon: LucideIcon,
    run: () => void,
    more?: Omit<Partial<Command>, 'id' | 'group'>,
  ): Command => ({ id, group, icon, text, run, ...more })
