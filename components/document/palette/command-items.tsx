import { Fragment } from 'react'
import { MenuItem, MenuSeparator } from '@/components/ui/menu'
import type { Command } from './command'

type Props = {
  commands: readonly Command[]
  /** Ids of commands, in groups with a line between them. One that is not among the commands has no item. */
  groups: readonly (readonly string[])[]
}

/** Menu items of commands. */
export function CommandItems({ commands, groups }: Props) {
  return groups
    .map((ids) => ids.flatMap((id) => commands.filter((command) => command.id === id)))
    .filter((group) => group.length > 0)
    .map((group, at) => (
      <Fragment key={group[0]?.id}>
        {at > 0 && <MenuSeparator />}
        {group.map(({ id, text, icon: Icon, description, isDanger, isDisabled, run }) => (
          <MenuItem
            key={id}
            text={text}
            icon={<Icon aria-hidden="true" />}
            description={description}
            isDanger={isDanger}
            isDisabled={isDisabled}
            onAction={run}
          />
        ))}
      </Fragment>
    ))
}
