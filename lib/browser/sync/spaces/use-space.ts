import { useSyncExternalStore } from 'react'
import type { Workspace } from '@/dist/answers/workspace-answers'
import { readWorkspaceList } from '@/dist/answers/workspace-list-answers'
import type { Role } from '@/lib/api/workspaces'
import { sharedAccount } from '../account/use-account'
import { currentWorkspace, inSpace } from './space-address'
import { readStoredWorkspaces, storeWorkspaces } from './stored-workspaces'

const none: readonly Workspace[] = []
const listeners = new Set<() => void>()
let known: { userId: string; workspaces: readonly Workspace[]; isFresh: boolean } | null = null
let refreshing: Promise<void> | null = null

/** Accessed lazily: a browser may throw on mere access. */
const storage = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, value: string) => localStorage.setItem(key, value),
}

function currentUserId(): string | null {
  const state = sharedAccount().state()
  return state.kind === 'guest' ? null : state.user.id
}

function readKnown() {
  const userId = currentUserId()
  if (userId === null) return null
  if (known?.userId !== userId) {
    known = { userId, workspaces: readStoredWorkspaces(storage, userId), isFresh: false }
  }
  return known
}

async function refresh(): Promise<void> {
  const userId = currentUserId()
  if (userId === null) return
  // Loaded on demand, since the first paint does not wait for the server.
  const { callOf } = await import('../../client/call-of')
  const { createSend, readResult } = await import('../../client/send')
  const answer = await createSend()(callOf('GET /api/v1/workspaces', {}))
  const list = readResult(answer, readWorkspaceList)
  if (!list.ok || currentUserId() !== userId) return
  const { workspaces } = list.value
  known = { userId, workspaces, isFresh: true }
  storeWorkspaces(storage, userId, workspaces)
  for (const listener of [...listeners]) listener()
}

/** Fetches the person's workspaces; without an answer the stored ones remain. */
export function refreshWorkspaces(): Promise<void> {
  refreshing ??= refresh()
    .catch(() => {})
    .finally(() => {
      refreshing = null
    })
  return refreshing
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  const stop = sharedAccount().onState(listener)
  return () => {
    listeners.delete(listener)
    stop()
  }
}

/** Returns the workspaces of the signed-in person, from storage or server. */
export function useWorkspaces(): readonly Workspace[] {
  return useSyncExternalStore(
    listen,
    () => readKnown()?.workspaces ?? none,
    () => none,
  )
}

/** Returns whether the server has sent the list of workspaces to this page. */
export function useIsListFresh(): boolean {
  return useSyncExternalStore(
    listen,
    () => readKnown()?.isFresh ?? false,
    () => false,
  )
}

const never = () => () => {}

/** Returns the id of this page's workspace; null for the person's own space and during hydration. */
export const useCurrentWorkspace = (): string | null =>
  useSyncExternalStore(never, currentWorkspace, () => null)

/** Returns `inSpace` for links that are rendered during hydration. */
export function useInSpace(): (path: string) => string {
  const workspace = useCurrentWorkspace()
  return (path) => inSpace(path, workspace)
}

const commenters: readonly (string | undefined)[] = [
  'owner',
  'admin',
  'member',
  'coach',
] satisfies Role[]
const writers: readonly string[] = ['owner', 'admin', 'member'] satisfies Role[]
const managers: readonly (string | undefined)[] = ['owner', 'admin'] satisfies Role[]

/** Returns whether the person's role allows changing documents. */
export const canWriteIn = ({ role }: Pick<Workspace, 'role'>): boolean => writers.includes(role)

/** Space of a page, with the person's permissions. */
export type SpaceOfPage = {
  /** Null: the person's own space. */
  workspace: string | null
  /** Workspace with name and role; null while unknown. */
  known: Workspace | null
  /** Whether they may change documents. False until the role is known. */
  canWrite: boolean
  /** Whether they may comment in the app, which only workspaces support. */
  canComment: boolean
  /** Whether they may erase documents. */
  canErase: boolean
}

/** Returns the space of this page. */
export function useSpace(): SpaceOfPage {
  const workspace = useCurrentWorkspace()
  const known = useWorkspaces().find(({ id }) => id === workspace) ?? null
  const isOwn = workspace === null
  return {
    workspace,
    known,
    canWrite: isOwn || (known !== null && canWriteIn(known)),
    canComment: commenters.includes(known?.role),
    canErase: isOwn || managers.includes(known?.role),
  }
}
