import { findPlan } from '@/lib/server/accounts/keys/find-plan'
import type { AuthoriserAnswer, AuthoriserEvent } from '../events'
import { runWithPorts } from '../run-with-ports'

/**
 * Names the plan whose quota API Gateway counts a request against. Permissions are decided by the app behind it.
 * An anonymous request is denied, which the gateway answers with 401: an error would count as one of the function.
 */
export const handler = runWithPorts(
  async (ports, { methodArn, headers }: AuthoriserEvent): Promise<AuthoriserAnswer> => {
    const plan = await findPlan(ports, headers ?? {})
    const key = plan && (await ports.secrets.read(`plan-${plan}`))
    const Effect = key ? 'Allow' : 'Deny'
    return {
      // Not the account's id: it would appear in logs.
      principalId: plan ?? 'nobody',
      policyDocument: {
        Version: '2012-10-17',
        Statement: [{ Action: 'execute-api:Invoke', Effect, Resource: methodArn }],
      },
      ...(key && { usageIdentifierKey: key }),
    }
  },
  // It runs no jobs, and their modules are most of a cold start: two cold starts precede a client's first answer.
  () => {},
)
