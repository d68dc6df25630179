import 'server-only'
import type { EmbeddedIdentity, EmbeddedIdentityParts } from './embedded'

/** Loads the code on first use, too: better-auth is the largest part of a home. */
async function openNow(parts: EmbeddedIdentityParts): Promise<EmbeddedIdentity> {
  const { openEmbeddedIdentity } = await import('./embedded')
  return openEmbeddedIdentity(parts)
}

/**
 * Opens the accounts of the embedded home on first use: commands and tests that need no accounts create no database
 * of them.
 */
export function openIdentityWhenUsed(
  findParts: () => Promise<EmbeddedIdentityParts>,
): EmbeddedIdentity {
  let opened: Promise<EmbeddedIdentity> | null = null
  const open = () => {
    opened ??= findParts()
      .then(openNow)
      .catch((error: unknown) => {
        // The cause of the failure may be resolved meanwhile: the next call tries again.
        opened = null
        throw error
      })
    return opened
  }
  return {
    signIn: 'own',
    principalOf: async (request) => (await open()).principalOf(request),
    handle: async (request) => (await open()).handle(request),
    deleteUser: async (userId) => (await open()).deleteUser(userId),
    endSessions: async (userId) => (await open()).endSessions(userId),
    disableUser: async (userId) => (await open()).disableUser(userId),
    enableUser: async (userId) => (await open()).enableUser(userId),
    createResetToken: async (email) => (await open()).createResetToken(email),
    describeUser: async (userId) => (await open()).describeUser(userId),
    settle: async () => (await opened?.catch(() => null))?.settle(),
    async close() {
      const identity = await opened?.catch(() => null)
      await identity?.close()
      opened = null
    },
  }
}
