import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { deletionTask } from '@/lib/server/accounts/deletion-task'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { openEmbeddedIdentity } from '@/lib/server/identity/embedded'
import type { Hashing } from '@/lib/server/identity/engine/hashing'
import type { Mail, Message } from '@/lib/server/mail/mail-types'
import type { OwnerId } from '@/lib/server/owner'
import type { OpenedPorts, PortOverrides } from '@/lib/server/ports'
import type { Ports } from '@/lib/server/ports-types'
import { attemptTask } from '@/lib/server/testing/register-tasks'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { openOrganisations } from '@/lib/server/workspaces/sign-in/organisations'
import { Browser } from './browser'

const digest = (password: string) => createHash('sha256').update(password).digest('hex')

/** Passwords in tests are not worth the work that real ones get. */
export const cheapHashing: Hashing = {
  hash: async (password) => digest(password),
  verify: async ({ hash, password }) => hash === digest(password),
}

/** A mailbox for everybody. */
export function createMailbox() {
  const messages: Message[] = []
  let isBroken = false
  const mail: Mail = {
    isConfigured: true,
    async send(message) {
      if (isBroken) throw new Error('The mail server is away')
      messages.push(message)
    },
  }
  return {
    mail,
    messages,
    breakDown: (broken: boolean) => {
      isBroken = broken
    },
    /** The code of the last mail to somebody. */
    codeFor(address: string): string {
      const last = messages.findLast(({ to }) => to === address)
      return /\b\d{6}\b/.exec(last?.text ?? '')?.[0] ?? ''
    },
    linkFor(address: string): string {
      const last = messages.findLast(({ to, text }) => to === address && text.includes('#'))
      return /https?:\S+#\S+/.exec(last?.text ?? '')?.[0] ?? ''
    },
  }
}

type Options = {
  changes?: Partial<Configuration>
  mail?: Mail
  overrides?: PortOverrides
  hashing?: Hashing
}

/** A home in a temporary folder with real accounts in it; without mail it has its outbox. */
export async function openAccounts({ changes, mail, overrides, hashing }: Options = {}) {
  const ports = await openTestPorts(overrides, changes)
  const organisations = openOrganisations(ports)
  const parts = {
    ...ports,
    mail: mail ?? ports.mail,
    hashing: hashing ?? cheapHashing,
    organisations,
  }
  const identity = await openEmbeddedIdentity(parts)
  const origin = new URL(ports.configuration.url).origin
  return {
    ports: { ...ports, mail: parts.mail, identity },
    identity,
    parts,
    browser: (address?: string) => new Browser(identity.handle, origin, address),
    async close() {
      await identity.close()
      await ports.close()
    },
  }
}

/** Runs the job that finishes the deletion of an account. */
export const runDeletionJob = (ports: Ports, owner: OwnerId): Promise<void> =>
  attemptTask(ports, deletionTask, { owner })

/** Removes the bytes of files that no row names any more. */
export async function collectFiles({ files }: Pick<OpenedPorts, 'files'>): Promise<void> {
  if ('collectGarbage' in files && typeof files.collectGarbage === 'function') {
    await files.collectGarbage({ blobs: 0, leftovers: 0 })
  }
}

/** Names every file of a data folder that holds a text, the free pages of databases included. */
export function filesWith(folder: string, text: string): string[] {
  for (const name of ['items.sqlite', 'vectors.sqlite']) {
    const database = new DatabaseSync(join(folder, name))
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && readFileSync(path).includes(text)
  })
}

export const password = 'mauve teapot rides north'

/** Signs up and in where no mail is set up. */
export async function signUp(browser: Browser, email: string, name = 'Ada Example') {
  await browser.post('/sign-up', { name, email, password })
  const answer = await browser.post('/sign-in', { email, password })
  if (answer.status !== 200) throw new Error(`Could not sign in: ${answer.text}`)
}
