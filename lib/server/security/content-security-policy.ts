/**
 * The content security policies of the documents that this server sends. Pure: text in, text out.
 * Files under `/_next/static` and `/engine` have a policy of their own in `next.config.mjs`, since
 * a worker is governed by the policy its script was served with and not by the page's.
 */

/** Permissions of a page of the workspace. Development needs eval and style elements for its overlay. */
export type WorkspacePolicy = {
  nonce: string
  development: boolean
  /** Other servers that the page talks to: for uploads, notices, and models that were chosen on the device. */
  sources: readonly string[]
}

/** Permissions of a static page: its inline scripts, and whether it loads any others. */
export type SitePolicy = { scriptHashes: string[]; loadsScripts: boolean; development: boolean }

const common = {
  'default-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'form-action': "'self'",
  'manifest-src': "'self'",
}

const serialise = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/**
 * Returns the policy of a workspace page, for a nonce that is fresh with each request. `style-src-attr` is the one
 * exception to strictness: React Aria and pdf.js position by style attribute. `frame-src blob:` lets the finished
 * PDF be handed to the browser's own print dialog.
 */
export function workspacePolicy(page: WorkspacePolicy): string {
  const { nonce, development, sources } = page
  return serialise({
    ...common,
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    'style-src-attr': "'unsafe-inline'",
    'worker-src': "'self'",
    'connect-src': ["'self'", ...sources].join(' '),
    'frame-src': 'blob:',
  })
}

/**
 * Returns the policy of a static page. It cannot contain a nonce, since its HTML is built once: inline scripts are
 * allowed by their hashes. A page without scripts allows none.
 */
export function sitePolicy({ scriptHashes, loadsScripts, development }: SitePolicy): string {
  const sources = [
    ...(loadsScripts || development ? ["'self'"] : []),
    ...scriptHashes.map((hash) => `'sha256-${hash}'`),
    ...(development ? ["'unsafe-inline'", "'unsafe-eval'"] : []),
  ]
  return serialise({
    ...common,
    'script-src': sources.length > 0 ? sources.join(' ') : "'none'",
    'style-src': `'self'${development ? " 'unsafe-inline'" : ''}`,
    'style-src-attr': "'unsafe-inline'",
    'connect-src': "'self'",
  })
}
