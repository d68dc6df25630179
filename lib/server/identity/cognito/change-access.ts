import 'server-only'
import * as z from 'zod'
import { StoreUnavailableError } from '../../items/item-types'
import type { OwnerId } from '../../owner'
import { ProviderError } from '../oidc/provider-error'
import { readPerson } from '../rows/person-rows'
import { type AccessOperation, type AskAsOperator, isPoolError } from './ask-as-operator'
import type { CognitoAuthContext } from './cognito-auth-context'

const listedSchema = z.object({ Users: z.array(z.object({ Username: z.string() })) })

/** Calls an operation on the account with a name; returns false if the pool knows none. */
async function askByName(
  ask: AskAsOperator,
  operation: AccessOperation,
  Username: string,
): Promise<boolean> {
  try {
    await ask(operation, { Username })
    return true
  } catch (error) {
    if (isPoolError(error, 'UserNotFoundException')) return false
    throw error
  }
}

/**
 * Calls an operation on the account with a subject. Of an account of the pool's own the subject is a name; of one that
 * came by another provider it is not (Amazon Cognito user pools API reference, "AdminDisableUser"), and is looked up.
 */
async function askBySubject(
  ask: AskAsOperator,
  operation: AccessOperation,
  subject: string,
): Promise<void> {
  if (await askByName(ask, operation, subject)) return
  const Filter = `sub = ${JSON.stringify(subject)}`
  const listed = await ask('ListUsers', { Filter, Limit: 1, AttributesToGet: ['sub'] })
  const [found] = listedSchema.parse(listed).Users
  if (found) await askByName(ask, operation, found.Username)
}

/**
 * Changes the access of a user at the pool. Idempotent: an account that is gone there is passed over.
 *
 * @throws StoreUnavailableError when the pool cannot be reached, or refuses: to be retried
 */
export async function changeAccess(
  { ask, items, settings }: CognitoAuthContext,
  owner: OwnerId,
  operation: AccessOperation,
): Promise<void> {
  const identities = (await readPerson(items, owner))?.person.identities ?? []
  try {
    for (const { issuer, subject } of identities) {
      if (issuer === settings.issuer) await askBySubject(ask, operation, subject)
    }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    throw new StoreUnavailableError('busy', { cause: error })
  }
}
