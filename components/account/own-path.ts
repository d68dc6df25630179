/** Stands for our own address while a path is looked at; nothing is ever fetched from it. */
const here = 'https://vitae.invalid'

/**
 * The path of a page of ours that an address asks to go on to. Whatever would lead elsewhere, and
 * whatever is no page to look at, becomes the list of CVs.
 */
export function ownPath(text: string | null | undefined): string {
  const fallback = '/resumes'
  if (!text?.startsWith('/') || !URL.canParse(text, here)) return fallback
  const { origin, pathname, search, hash } = new URL(text, here)
  // A path of two slashes would be another host once it stands alone.
  if (origin !== here || pathname.startsWith('//')) return fallback
  return /^\/(api|_next|sign-in|sign-up)(\/|$)/.test(pathname) ? fallback : pathname + search + hash
}
