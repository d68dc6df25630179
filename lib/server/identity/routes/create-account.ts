import 'server-only'
import type { EmbeddedAuthContext } from '../auth-context'
import { admitPerson } from '../rows/admit-person'
import { isInvited } from '../rows/invitations'
import { isOldestAccount } from '../rows/oldest-account'
import { embeddedIssuer } from '../rows/person-rows'

type Draft = { name: string; email: string; isConfirmed: boolean }

/**
 * Finds the account with an address; null if there is none with a sign-in method: one that a crash left unfinished
 * counts as none, and is finished by the next sign-up.
 */
export async function findAccount(auth: EmbeddedAuthContext, email: string) {
  const found = await auth.accounts.findUserByEmail(email, { includeAccounts: true })
  if (!found) return null
  if (found.accounts.length > 0) return found.user
  const hasPasskey = auth.database
    .prepare('SELECT 1 FROM passkey WHERE userId = ? LIMIT 1')
    .get(found.user.id)
  return hasPasskey ? found.user : null
}

/** Returns whether the installation takes a new account with an address. */
export async function mayJoin(auth: EmbeddedAuthContext, email: string): Promise<boolean> {
  const { signup } = auth.configuration
  return signup === 'open' || (signup === 'invite' && (await isInvited(auth, email)))
}

async function makeUser(
  auth: EmbeddedAuthContext,
  { name, email, isConfirmed }: Draft,
): Promise<string | null> {
  const halfMade = await auth.accounts.findUserByEmail(email)
  if (halfMade) {
    if (await findAccount(auth, email)) return null
    await auth.accounts.updateUser(halfMade.user.id, { name, emailVerified: isConfirmed })
    return halfMade.user.id
  }
  try {
    const user = await auth.accounts.createUser(
      { name, email, emailVerified: isConfirmed },
      { method: 'email-password' },
    )
    return user.id
  } catch (error) {
    // Two concurrent sign-ups: the address is unique, the other one has it.
    if (await auth.accounts.findUserByEmail(email)) return null
    throw error
  }
}

/** Settles the first operator and our user id when the account is created, and not by the order of sign-ins. */
async function admit(auth: EmbeddedAuthContext, accountId: string): Promise<void> {
  const user = await auth.accounts.findUserById(accountId)
  if (!user) return
  await admitPerson(
    auth,
    {
      identity: { issuer: embeddedIssuer, subject: accountId },
      email: user.email,
      name: user.name,
    },
    { isStillThere: async () => true, isOldest: () => isOldestAccount(auth.database, accountId) },
  )
}

/**
 * Creates an account with a password. Returns its id, or null if the address has one meanwhile.
 *
 * @param passwordHash as createHashing makes it
 */
export async function createPasswordAccount(
  auth: EmbeddedAuthContext,
  draft: Draft,
  passwordHash: string,
): Promise<string | null> {
  const userId = await makeUser(auth, draft)
  if (!userId) return null
  await auth.accounts.linkAccount({
    userId,
    providerId: 'credential',
    accountId: userId,
    password: passwordHash,
  })
  await admit(auth, userId)
  return userId
}

/** Creates an account for a user whom a provider has identified. Null when the address has one. */
export async function createProviderAccount(
  auth: EmbeddedAuthContext,
  draft: Draft,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<string | null> {
  const userId = await makeUser(auth, draft)
  if (!userId) return null
  await auth.accounts.linkAccount({ userId, providerId: issuer, accountId: subject })
  await admit(auth, userId)
  return userId
}

/**
 * Creates an account with a confirmed address and no password, for a user who is moved from another home and
 * chooses a password by the reset mail. Returns the id of the existing account if the address has one.
 */
export async function createAccountWithoutPassword(
  auth: EmbeddedAuthContext,
  { email, name }: { email: string; name: string },
): Promise<string> {
  const draft = { email, name, isConfirmed: true }
  const userId = await makeUser(auth, draft)
  if (userId) {
    await auth.accounts.linkAccount({ userId, providerId: 'credential', accountId: userId })
    return userId
  }
  const known = await findAccount(auth, draft.email)
  if (!known) throw new Error('An account is there and is not found')
  return known.id
}
