'use client'

import { useSyncExternalStore } from 'react'
import type { Role } from '@/lib/api/workspaces'
import type { Workspace } from '../../client/answers/workspace-answers'
import { readWorkspaceList } from '../../client/answers/workspace-list-answers'
import { sharedAccount } from '../account/use-account'
import { currentWorkspace, inSpace } from './space-address'
import { readStoredWorkspaces, storeWorkspaces } from './stored-workspaces'

const none: readonly Workspace[] = []
const listeners = new Set<() => void>()
let known: { userId: string; workspaces: readonly Workspace[]; isFresh: boolean } | null = null
let refreshing: Promise<void> | null = null

/** Asked for at each use: a browser may refuse even to name its storage. */
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
  // Nobody waits for the server before the first paint.
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

/** Asks the server for the person's workspaces; without an answer what is remembered goes on counting. */
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

/** Returns the workspaces of the signed-in person, as this device knows them. */
export function useWorkspaces(): readonly Workspace[] {
  return useSyncExternalStore(
    listen,
    () => readKnown()?.workspaces ?? none,
    () => none,
  )
}

/** Returns whether the list of workspaces was answered by the server to this page. */
export function useIsListFresh(): boolean {
  return useSyncExternalStore(
    listen,
    () => readKnown()?.isFresh ?? false,
    () => false,
  )
}

const never = () => () => {}

/** Returns the id of the workspace that this page is about; null for the person's own space and during hydration. */
export const useCurrentWorkspace = (): string | null =>
  useSyncExternalStore(never, currentWorkspace, () => null)

/** Returns `inSpace` for links that are there during hydration. */
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

/** Returns whether the person may change the documents of a workspace. */
export const canWriteIn = ({ role }: Pick<Workspace, 'role'>): boolean => writers.includes(role)

/** The space of a page, and what the person may do in it. */
export type SpaceOfPage = {
  /** Null: the person's own space. */
  workspace: string | null
  /** Name and role in the workspace; null where they are not known (yet). */
  known: Workspace | null
  /** May change documents. False until the role is known. */
  canWrite: boolean
  /** May write comments in the app, which only a workspace has. */
  canComment: boolean
  /** May delete documents for good. */
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
