import 'server-only'
import type { EmbeddedIdentity, EmbeddedIdentityParts } from './embedded'

/** Loaded with the first use, too: better-auth is most of what a home weighs. */
async function openNow(parts: EmbeddedIdentityParts): Promise<EmbeddedIdentity> {
  const { openEmbeddedIdentity } = await import('./embedded')
  return openEmbeddedIdentity(parts)
}

/**
 * The accounts of the embedded home, opened by the first who asks for anybody: commands and tests
 * that need no accounts make no database of them.
 */
export function openIdentityWhenUsed(
  findParts: () => Promise<EmbeddedIdentityParts>,
): EmbeddedIdentity {
  let opened: Promise<EmbeddedIdentity> | null = null
  const open = () => {
    opened ??= findParts()
      .then(openNow)
      .catch((error: unknown) => {
        // What failed may be mended meanwhile: the next one tries again.
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
