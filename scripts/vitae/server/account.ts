import { findPerson } from '@/lib/server/identity/rows/person-rows'
import {
  disableAccount,
  enableAccount,
  eraseAccountOf,
  signOutAccount,
} from '@/lib/server/operator/accounts/change-account'
import type { Outcome } from '@/lib/server/outcome'
import type { OwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'
import { exitCodes } from '../exit-codes'
import { isFolderThere, readEmail, sayNobody } from './accounts'
import { type ServerCommand, sayUsage } from './command'

type Action = {
  run: (ports: OpenedPorts, owner: OwnerId, email: string) => Promise<Outcome<unknown>>
  /** Sentence about the account after its address. */
  done: string
}

const actions: Readonly<Record<string, Action>> = {
  'sign-out': {
    run: (ports, owner) => signOutAccount(ports, owner, 'command'),
    done: 'is signed out on all devices. API keys and connected apps go on.',
  },
  disable: {
    run: (ports, owner) => disableAccount(ports, owner, 'command'),
    done: 'is disabled: no sign-in, key, app or share link works. Nothing was deleted.',
  },
  enable: {
    run: (ports, owner) => enableAccount(ports, owner, 'command'),
    done: 'is enabled, with everything as it was.',
  },
  erase: {
    run: (ports, owner, email) => eraseAccountOf(ports, owner, 'command', { email }),
    done: 'is erased with everything in it.',
  },
}

/** Signs out, disables, enables or erases the account of a user, beside a running server. */
export const account: ServerCommand = {
  name: 'account',
  words: `${Object.keys(actions).join('|')} EMAIL`,
  summary:
    'Signs out, disables, enables again or erases the account of an address. Its person is notified by mail, where that is set up. "erase" deletes everything in it, for good.',
  async run([name = '', ...rest], context) {
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    const email = readEmail(rest)
    if (!action || !email) return sayUsage(account, context)
    if (!isFolderThere(context)) return exitCodes.file
    const ports = await context.openEmbeddedPorts()
    const stored = await findPerson(ports.items, email)
    if (!stored) return sayNobody(email, context)
    const changed = await action.run(ports, stored.person.userId, email)
    if (changed.ok) {
      context.say(`The account of ${email} ${action.done}`)
      return exitCodes.done
    }
    if (changed.code === 'not-found') return sayNobody(email, context)
    if (changed.code !== 'last-operator') throw new Error(`Nothing was changed: ${changed.code}`)
    context.say(`${email} is the only operator here: make somebody else one first ("vitae grant").`)
    return exitCodes.invalid
  },
}
