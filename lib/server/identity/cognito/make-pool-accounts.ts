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

type PoolAccount = { username: string; subject: string; isTheirs: boolean }

async function create(ask: AskAsOperator, person: { email: string; name: string }) {
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
  return { username: User.Username, subject: attributeOf(User.Attributes, 'sub'), isTheirs: false }
}

/** The account that has the address. `isTheirs`: they have confirmed it, and chosen a password of their own. */
async function find(ask: AskAsOperator, email: string): Promise<PoolAccount> {
  const found = foundSchema.parse(await ask('AdminGetUser', { Username: email }))
  const { Username, UserStatus, UserAttributes } = found
  const isConfirmed = attributeOf(UserAttributes, 'email_verified') === 'true'
  return {
    username: Username,
    subject: attributeOf(UserAttributes, 'sub'),
    isTheirs: isConfirmed && UserStatus === 'CONFIRMED',
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
 * Accounts of a user pool for people who come from another home. One that a run before this has left half
 * made, or that somebody has begun with the address and never confirmed, gets a password that nobody knows:
 * whoever prepared it cannot get in, and whoever reads the address's mail can.
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
      const { username, subject, isTheirs } = await createOrFind(ask, person)
      if (subject === '') throw new Error('The user pool did not say who an account belongs to')
      if (!isTheirs) {
        const UserAttributes = [{ Name: 'email_verified', Value: 'true' }]
        await ask('AdminUpdateUserAttributes', { Username: username, UserAttributes })
        // Last: with it the account counts as confirmed, and a run after this leaves it alone.
        await ask('AdminSetUserPassword', {
          Username: username,
          Password: unknownPassword(),
          Permanent: true,
        })
      }
      return { issuer, subject }
    },
  }
}
