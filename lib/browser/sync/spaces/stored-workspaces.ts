import type { Workspace } from '@/dist/answers/workspace-answers'
import { readWorkspaceList } from '@/dist/answers/workspace-list-answers'
import { isJsonObject } from '@/lib/resume/json-value'

/** Key of the workspaces in localStorage. */
const key = 'vitae.workspaces'

/** Returns the stored workspaces of a person, so that name and role are known offline; empty without any. */
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

/** Stores the workspaces of a person. If storage is refused, each page fetches them. */
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

/** Deletes the stored workspaces of the previous user. */
export function forgetWorkspaces(storage: Pick<Storage, 'removeItem'>): void {
  try {
    storage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
