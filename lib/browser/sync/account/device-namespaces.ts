import { databaseName } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { ownNamespaceOf, workspaceOf } from '../../storage/journal/namespaces'
import { openNamespaces } from '../../storage/journal/open-journals'

const isAccount = (name: string): name is JournalNamespace => /^user:.+/.test(name)

/** Lists the accounts' namespaces on this device; none if the browser does not list its databases. */
export async function listNamespaces(): Promise<JournalNamespace[]> {
  const databases = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? []
  const prefix = databaseName('guest').slice(0, -'guest'.length)
  return databases
    .flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []))
    .filter(isAccount)
}

/**
 * Lists a person's workspace namespaces on this device, those in this page's memory included.
 *
 * @param own namespace of the person's own space
 */
export async function listWorkspaceNamespaces(own: JournalNamespace): Promise<JournalNamespace[]> {
  const all = new Set([...(await listNamespaces()), ...openNamespaces()])
  return [...all].filter((one) => workspaceOf(one) !== null && ownNamespaceOf(one) === own)
}
