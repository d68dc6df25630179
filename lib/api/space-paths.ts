/** Field of an address that names a workspace (ADR workspace-owners). */
export const workspaceField = 'workspace'

/**
 * Pages that show the documents of a space; of the page of jobs the match of a CV. Every other page is about the person.
 */
export const spacePages = /^\/(cvs|start|editor|jobs|import)$/

/**
 * Adds the space to the path of a page that shows documents; other paths stay as they are.
 *
 * @param path with its query and fragment
 * @param workspace null: the person's own space
 */
export function withWorkspace(path: string, workspace: string | null): string {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(path) ?? []
  if (workspace === null || !spacePages.test(pathname)) return path
  return `${pathname}?${workspaceField}=${workspace}${search.replace('?', '&')}${hash}`
}

/** Returns the path of the editor of a document. */
export const editorPath = (documentId: string, workspace: string | null): string =>
  withWorkspace(`/editor#${documentId}`, workspace)

/** Returns the path of the editor with the comments on a document open. */
export const commentsPath = (documentId: string, workspace: string | null): string =>
  withWorkspace(`/editor#${documentId}?panel=comments`, workspace)

/** Returns the path of the page about a workspace; null: of a section of the person's settings. */
export const managePath = (workspace: string | null, section: string): string =>
  workspace === null ? `/settings#${section}` : `/workspaces/${workspace}`

/** Returns the path of the match of a CV with its job. */
export const matchPath = (documentId: string): string => `/jobs#${documentId}/match`

/** Returns the path of the form for a new job, which a CV is for. */
export const newJobPath = (documentId: string): string => `/jobs#new?cv=${documentId}`

/** Returns the path where a request to a model is looked at: where its document is worked on. */
export function requestPath(
  { requestKind, documentId }: { requestKind: string; documentId: string | null },
  workspace: string | null,
): string {
  if (documentId === null) return withWorkspace('/cvs', workspace)
  if (requestKind === 'interview') return `/jobs#${documentId}/interview`
  if (requestKind === 'form-answer') return `/jobs#${documentId}/form`
  const isOfJob = ['cv', 'tailoring', 'requirements', 'proposal'].includes(requestKind)
  return withWorkspace(isOfJob ? matchPath(documentId) : `/editor#${documentId}`, workspace)
}
