/** Field of the address that names a workspace. */
const field = 'workspace'
const idPattern = /^[\w-]{1,64}$/
/**
 * Pages that show the documents of a space. Every other page is about the person: their applications, and their stories
 * for an interview (ADR 87), too.
 */
const spacePages = /^\/(resumes|editor|tailor|import)$/

/** Returns the workspace that an address names; null for the person's own space. */
export function workspaceIn({ pathname, search }: Pick<Location, 'pathname' | 'search'>) {
  const id = spacePages.test(pathname) ? new URLSearchParams(search).get(field) : null
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

/**
 * Adds the space to the path of a page that shows documents; other paths stay as they are.
 *
 * @param path with its query and fragment
 * @param workspace null: the person's own space
 */
export function inSpace(path: string, workspace: string | null = currentWorkspace()): string {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(path) ?? []
  if (workspace === null || !spacePages.test(pathname)) return path
  return `${pathname}?${field}=${workspace}${search.replace('?', '&')}${hash}`
}
