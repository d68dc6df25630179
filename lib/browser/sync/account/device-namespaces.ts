import { databaseName } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { ownNamespaceOf, workspaceOf } from '../../storage/journal/namespaces'
import { openNamespaces } from '../../storage/journal/open-journals'

const isAccount = (name: string): name is JournalNamespace => /^user:.+/.test(name)

/** Lists the namespaces of accounts on this device; none in a browser that does not list its databases. */
export async function listNamespaces(): Promise<JournalNamespace[]> {
  const databases = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? []
  const prefix = databaseName('guest').slice(0, -'guest'.length)
  return databases
    .flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []))
    .filter(isAccount)
}

/**
 * Lists the namespaces that a person has on this device for workspaces, those in the memory of this page included.
 *
 * @param own namespace of the person's own space
 */
export async function listWorkspaceNamespaces(own: JournalNamespace): Promise<JournalNamespace[]> {
  const all = new Set([...(await listNamespaces()), ...openNamespaces()])
  return [...all].filter((one) => workspaceOf(one) !== null && ownNamespaceOf(one) === own)
}
