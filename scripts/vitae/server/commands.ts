import { account } from './account'
import { grant, invite, resetPassword, revoke } from './accounts'
import { backup } from './backup'
import type { ServerCommand } from './command'
import { key } from './key'
import { move } from './move/move'
import { restore } from './restore'

/** Every command about the server's data; scripts/vitae/server-names.mjs lists their names. */
export const serverCommands: readonly ServerCommand[] = [
  backup,
  restore,
  move,
  resetPassword,
  invite,
  grant,
  revoke,
  key,
  account,
]
