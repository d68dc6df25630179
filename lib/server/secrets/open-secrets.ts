import 'server-only'
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { SecretError, type SecretName, type Secrets } from './secret-types'

/** Secrets that only this installation has to know. */
const made: ReadonlySet<SecretName> = new Set<SecretName>(['session', 'links', 'seal'])

const namePattern = /^[a-z0-9][a-z0-9-]{0,60}$/

async function readWhole(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim() || null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Creates a secret once: two concurrent processes both get the one that was written first. */
async function makeSecret(file: string): Promise<string> {
  const part = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.part`
  const handle = await open(part, 'wx', 0o600)
  try {
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    await link(part, file)
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!isThere) throw error
  } finally {
    await rm(part, { force: true })
  }
  const secret = await readWhole(file)
  if (secret !== null) return secret
  // Not overwritten: with another one every session, every link that was sent out and every encrypted key ends.
  throw new SecretError(
    `${file} is empty: put back the one of your last backup, or delete it, and everybody has to sign in again, links to files end, and keys of people's own for AI are to be entered again.`,
  )
}

/**
 * Opens secrets as files of a folder that no other user may read.
 *
 * @param parts.folder created with mode 0700 if missing; files get mode 0600
 * @param parts.given set by the operator by other means; takes precedence over the files
 * @returns a port whose reads throw SecretError for a secret of its own that is empty
 */
export function openSecrets({
  folder,
  given = new Map(),
}: {
  folder: string
  given?: ReadonlyMap<SecretName, string>
}): Secrets {
  const known = new Map<SecretName, string>(given)
  return {
    async read(name) {
      const kept = known.get(name)
      if (kept) return kept
      if (!namePattern.test(name)) throw new Error('This is no name of a secret')
      const file = join(folder, name)
      let secret = await readWhole(file)
      if (secret === null && made.has(name)) {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        secret = await makeSecret(file)
      }
      if (secret !== null) known.set(name, secret)
      return secret
    },
  }
}
