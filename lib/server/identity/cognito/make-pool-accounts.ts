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

/** Nobody knows it, it is kept nowhere, and it has what any policy of a pool asks for. */
const unknownPassword = () => `${randomBytes(32).toString('base64url')}-aA1`

type PoolAccount = {
  username: string
  subject: string
  isAddressConfirmed: boolean
  /** Nobody has ever got into it: it was made for somebody, or a sign-up that was never confirmed. */
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
      // No invitation with a password in it: they choose one by the mail for whoever forgot theirs.
      MessageAction: 'SUPPRESS',
    }),
  )
  const subject = attributeOf(User.Attributes, 'sub')
  return { username: User.Username, subject, isAddressConfirmed: true, isUnused: true }
}

/** The account that has the address. */
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

/** Gives an account that nobody has ever got into to whoever reads the mail of its address. */
async function finish(ask: AskAsOperator, account: PoolAccount): Promise<void> {
  const { username: Username, isAddressConfirmed } = account
  if (!isAddressConfirmed) {
    const UserAttributes = [{ Name: 'email_verified', Value: 'true' }]
    await ask('AdminUpdateUserAttributes', { Username, UserAttributes })
  }
  // Last: with it the account counts as used, and a run after this leaves it alone.
  await ask('AdminSetUserPassword', { Username, Password: unknownPassword(), Permanent: true })
}

/**
 * Accounts of a user pool for people who come from another home. One that a run before this has left half
 * made, or a sign-up with the address that was never confirmed, gets a password that nobody knows. One that
 * is used without a confirmed address is given to nobody: whoever prepared it may have passkeys in it.
 *
 * @returns whose `makeAccount` throws ProviderError
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
