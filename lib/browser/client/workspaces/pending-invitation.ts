/**
 * Token of an invitation that was opened in this tab and is not accepted yet, so that it survives a sign-in or sign-up.
 * Stored in session storage and not sent anywhere. Without session storage these functions do nothing.
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
    // Storage is full or refused: the link in the mail still works.
  }
}

/** Returns the token; null without one. */
export const readPendingInvitation = (): string | null => sessionOf()?.getItem(key) ?? null

/** Removes the token after it was used, turned out invalid, or the person signed out. */
export const removePendingInvitation = (): void => sessionOf()?.removeItem(key)
