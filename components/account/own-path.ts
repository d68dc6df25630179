/** Base for parsing relative URLs; never requested. */
const here = 'https://vitae.invalid'

/**
 * Returns the internal path of a redirect target. Anything that would lead elsewhere, or is not a page, becomes the
 * list of CVs.
 */
export function ownPath(text: string | null | undefined): string {
  const fallback = '/cvs'
  if (!text?.startsWith('/') || !URL.canParse(text, here)) return fallback
  const { origin, pathname, search, hash } = new URL(text, here)
  // `//host` would be another host.
  if (origin !== here || pathname.startsWith('//')) return fallback
  return /^\/(api|_next|sign-in|sign-up)(\/|$)/.test(pathname) ? fallback : pathname + search + hash
}
