import { spacePages, withWorkspace, workspaceField } from '@/lib/api/space-paths'

const idPattern = /^[\w-]{1,64}$/

/** Returns the workspace that an address names; null for the person's own space. */
export function workspaceIn({ pathname, search }: Pick<Location, 'pathname' | 'search'>) {
  const id = spacePages.test(pathname) ? new URLSearchParams(search).get(workspaceField) : null
  return id !== null && idPattern.test(id) ? id : null
}

let ofPage: { workspace: string | null } | undefined

/**
 * Returns the workspace that this page is about; null for the person's own space and on the server. It is read
 * once: a page never changes its space, so nothing that it holds of one can get into another (ADR 96).
 */
export function currentWorkspace(): string | null {
  if (typeof location === 'undefined') return null
  ofPage ??= { workspace: workspaceIn(location) }
  return ofPage.workspace
}

/** As `withWorkspace`, with the space of this page unless another one is given. */
export function inSpace(path: string, workspace: string | null = currentWorkspace()): string {
  return withWorkspace(path, workspace)
}
