import { isJsonObject } from '@/lib/resume/json-value'
import type { Workspace } from '../../client/answers/workspace-answers'
import { readWorkspaceList } from '../../client/answers/workspace-list-answers'

/** Key of the workspaces in localStorage. */
const key = 'vitae.workspaces'

/**
 * Returns the workspaces that this device remembers of a person, so that name and role are known without a network;
 * an empty list where it remembers none.
 */
export function readStoredWorkspaces(
  storage: Pick<Storage, 'getItem'>,
  userId: string,
): Workspace[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    const isOwn = isJsonObject(value) && value.userId === userId
    return (isOwn && readWorkspaceList(value)?.workspaces) || []
  } catch {
    return []
  }
}

/** Remembers the workspaces of a person. Where storage is refused they are asked for with each page. */
export function storeWorkspaces(
  storage: Pick<Storage, 'setItem'>,
  userId: string,
  workspaces: readonly Workspace[],
): void {
  try {
    storage.setItem(key, JSON.stringify({ userId, workspaces }))
  } catch {
    // A private window.
  }
}

/** Forgets the workspaces of whoever was signed in. */
export function forgetWorkspaces(storage: Pick<Storage, 'removeItem'>): void {
  try {
    storage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
