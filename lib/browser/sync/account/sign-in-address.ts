/** False in a static copy, whose build replaces this line (ADR static-pages). */
export const hasAccounts: boolean = true
/** Returns the sign-in URL that leads back to this page; in the browser only. */
export const signInAddress = () =>
  `/sign-in?next=${encodeURIComponent(location.pathname + location.search + location.hash)}`
