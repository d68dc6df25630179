import 'server-only'
import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { AccountMaker } from '../account-maker'
import { type AskAsOperator, isPoolError } from './ask-as-operator'

const attributes = z.array(z.object({ Name: z.string(), Value: z.string().default('') }))
const createdSchema = z.object({
  User: z.object({ Username: z.string(), Attributes: attributes }),
})
const foundSchema = z.object({
  Username: z.string(),
  UserStatus: z.string(),
  UserAttributes: attributes,
})

const attributeOf = (all: z.output<typeof attributes>, name: string) =>
  all.find((one) => one.Name === name)?.Value ?? ''

/** Creates a random password that satisfies any password policy of a pool; it is never stored or sent. */
const unknownPassword = () => `${randomBytes(32).toString('base64url')}-aA1`

type PoolAccount = {
  username: string
  subject: string
  isAddressConfirmed: boolean
  /**
   * True for an account that has never been signed in to: created by an operator, or a sign-up that was never
   * confirmed.
   */
  isUnused: boolean
}

const unusedStates = ['UNCONFIRMED', 'FORCE_CHANGE_PASSWORD']

async function create(
  ask: AskAsOperator,
  person: { email: string; name: string },
): Promise<PoolAccount> {
  const { User } = createdSchema.parse(
    await ask('AdminCreateUser', {
      Username: person.email,
      UserAttributes: [
        { Name: 'email', Value: person.email },
        { Name: 'email_verified', Value: 'true' },
        ...(person.name ? [{ Name: 'name', Value: person.name }] : []),
      ],
      // No invitation with a temporary password: users choose one by the reset mail.
      MessageAction: 'SUPPRESS',
    }),
  )
  const subject = attributeOf(User.Attributes, 'sub')
  return { username: User.Username, subject, isAddressConfirmed: true, isUnused: true }
}

/** Finds the account with an address. */
async function find(ask: AskAsOperator, email: string): Promise<PoolAccount> {
  const found = foundSchema.parse(await ask('AdminGetUser', { Username: email }))
  const { Username, UserStatus, UserAttributes } = found
  return {
    username: Username,
    subject: attributeOf(UserAttributes, 'sub'),
    isAddressConfirmed: attributeOf(UserAttributes, 'email_verified') === 'true',
    isUnused: unusedStates.includes(UserStatus),
  }
}

async function createOrFind(ask: AskAsOperator, person: { email: string; name: string }) {
  try {
    return await create(ask, person)
  } catch (error) {
    if (!isPoolError(error, 'UsernameExistsException')) throw error
    return find(ask, person.email)
  }
}

/**
 * Finishes an account that has never been signed in to: confirms the address and sets a random password, so that
 * the owner of the mailbox can reset it.
 */
async function finish(ask: AskAsOperator, account: PoolAccount): Promise<void> {
  const { username: Username, isAddressConfirmed } = account
  if (!isAddressConfirmed) {
    const UserAttributes = [{ Name: 'email_verified', Value: 'true' }]
    await ask('AdminUpdateUserAttributes', { Username, UserAttributes })
  }
  // Last: this marks the account as used, and a later run skips it.
  await ask('AdminSetUserPassword', { Username, Password: unknownPassword(), Permanent: true })
}

/**
 * Creates accounts in a user pool for users who are moved from another home. An account that an earlier run left
 * unfinished, or a sign-up with the address that was never confirmed, gets a random password. One that is in use
 * without a confirmed address is refused: its creator may have added passkeys.
 *
 * @returns a maker whose `makeAccount` throws ProviderError
 */
export function createPoolAccounts({
  issuer,
  ask,
}: {
  issuer: string
  ask: AskAsOperator
}): AccountMaker {
  return {
    issuer,
    async makeAccount(person) {
      const account = await createOrFind(ask, person)
      const { subject, isUnused, isAddressConfirmed } = account
      if (subject === '') throw new Error('The user pool did not say who an account belongs to')
      if (isUnused) await finish(ask, account)
      return isUnused || isAddressConfirmed ? { issuer, subject } : null
    },
  }
}
