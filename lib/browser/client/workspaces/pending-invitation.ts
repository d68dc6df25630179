/**
 * Token of the invitation that was opened in this tab and is not yet accepted, so that it outlives a sign-in or sign-up.
 * Held for the session of the tab and sent nowhere. Where the browser holds nothing for a session, all of this does
 * nothing.
 */
const key = 'vitae:workspace-invitation'

function sessionOf(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}

export function storePendingInvitation(token: string): void {
  try {
    sessionOf()?.setItem(key, token)
  } catch {
    // Full or refused: the link in the mail still works.
  }
}

/** Returns the token; null for none. */
export const readPendingInvitation = (): string | null => sessionOf()?.getItem(key) ?? null

/** Removes the token once it was used, leads nowhere, or the person signs out. */
export const removePendingInvitation = (): void => sessionOf()?.removeItem(key)
