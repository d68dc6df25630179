import type { JournalNamespace } from './journal-types'

/**
 * Returns the namespace of a person's documents in their own space or a workspace. Each person has their own for each
 * workspace, so that two people on one device share nothing.
 */
export const namespaceOf = (userId: string, workspace: string | null = null): JournalNamespace =>
  workspace === null ? `user:${userId}` : `user:${userId}@${workspace}`

/** Returns the workspace of a namespace; null for a person's own space and a guest. */
export const workspaceOf = (namespace: JournalNamespace): string | null =>
  /^user:[^@]+@(.+)$/.exec(namespace)?.[1] ?? null

/** Returns the namespace of the same person's own space. */
export const ownNamespaceOf = (namespace: JournalNamespace): JournalNamespace =>
  namespace === 'guest' ? namespace : `user:${namespace.slice('user:'.length).split('@')[0]}`
