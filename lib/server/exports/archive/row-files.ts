import 'server-only'
import { readAiKey } from '../../ai/ai-key-rows'
import { ownerPartition, readPerson } from '../../identity/rows/person-rows'
import type { Items } from '../../items/item-types'
import { eachItem } from '../../items/pages'
import { toTimestamp } from '../../kernel/to-timestamp'
import { readSettings } from '../../notifications/notification-settings'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readWorkspace } from '../../workspaces/workspace-rows'
import type { PackedFile } from './pack-parts'
import { personalKinds } from './row-kinds'

type Parts = Pick<Ports, 'items' | 'identity' | 'now'>

const rowsOf = (items: Items, owner: OwnerId, prefix: string) =>
  eachItem(items, { pk: ownerPartition(owner), prefix, limit: 20 })

const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`

async function* single(value: unknown) {
  yield lineOf(value)
}

async function describeAccount({ items, identity }: Parts, owner: OwnerId) {
  const [stored, workspace] = await Promise.all([
    readPerson(items, owner),
    readWorkspace({ items }, owner),
  ])
  if (workspace) {
    const { name, plan, createdAt } = workspace
    return { id: owner, name, plan, createdAt: toTimestamp(createdAt) }
  }
  const { email, name, groups, plan, createdAt } = stored?.person ?? {}
  const known = await identity.describeUser(owner)
  return { id: owner, email, name, groups, plan, createdAt, ...known }
}

/**
 * Generates the files of an account's rows beside documents and files, a JSON value a line: the profile, the settings,
 * the AI requests, the notifications. No secret, key or password is among them.
 */
export async function* rowFilesOf(ports: Parts, owner: OwnerId): AsyncGenerator<PackedFile> {
  const at = ports.now()
  // Not ".json": a browser that imports the archive reads those as CVs.
  const named = (name: string, pieces: PackedFile['pieces']) => ({
    name: `data/${name}.jsonl`,
    at,
    pieces,
  })
  yield named('account', single(await describeAccount(ports, owner)))
  for (const { prefix, archived } of personalKinds) {
    if (!('file' in archived)) continue
    const lines = async function* () {
      for await (const { data } of rowsOf(ports.items, owner, prefix))
        yield lineOf(archived.show(data))
    }
    yield named(archived.file, lines())
  }
  yield named('notification-settings', single(await readSettings(ports, owner)))
  const own = await readAiKey(ports, owner)
  if (!own) return
  // The settings only; the key itself is sent from this server to its provider alone.
  const { sealed: _, ...chosen } = own
  yield named('ai-key', single(chosen))
}
