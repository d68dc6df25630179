import { spacePages, withWorkspace, workspaceField } from '@/lib/api/space-paths'

const idPattern = /^[\w-]{1,64}$/

/** Returns the workspace in a URL; null for the person's own space. */
export function workspaceIn({ pathname, search }: Pick<Location, 'pathname' | 'search'>) {
  const id = spacePages.test(pathname) ? new URLSearchParams(search).get(workspaceField) : null
  return id !== null && idPattern.test(id) ? id : null
}

let ofPage: { workspace: string | null } | undefined

/**
 * Returns the workspace of this page; null for the person's own space and on the server. Read once: a page never
 * changes its space, so that data of one cannot get into another (ADR workspace-owners).
 */
export function currentWorkspace(): string | null {
  if (typeof location === 'undefined') return null
  ofPage ??= { workspace: workspaceIn(location) }
  return ofPage.workspace
}

/** Adds the space of this page, or another one, to a path (`withWorkspace`). */
export function inSpace(path: string, workspace: string | null = currentWorkspace()): string {
  return withWorkspace(path, workspace)
}
