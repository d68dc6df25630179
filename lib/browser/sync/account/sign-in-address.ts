/** Where somebody signs in who wants to come back to this very page; in the browser only. */
export const signInAddress = () =>
  `/sign-in?next=${encodeURIComponent(location.pathname + location.search + location.hash)}`
