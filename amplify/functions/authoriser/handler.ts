import { findPlan } from '@/lib/server/services/accounts/api-keys/find-plan'
import type { AuthoriserAnswer, AuthoriserEvent } from '../events'
import { runWithPorts } from '../run-with-ports'

/**
 * Tells API Gateway which plan's ceiling a request counts against. Who may do what is decided by the app behind it.
 * A request of nobody is denied, which the gateway answers with 401: an error would count as one of the function.
 */
export const handler = runWithPorts(
  async (ports, { methodArn, headers }: AuthoriserEvent): Promise<AuthoriserAnswer> => {
    const plan = await findPlan(ports, headers ?? {})
    const key = plan && (await ports.secrets.read(`plan-${plan}`))
    const Effect = key ? 'Allow' : 'Deny'
    return {
      // Nobody's name: it would stand in logs.
      principalId: plan ?? 'nobody',
      policyDocument: {
        Version: '2012-10-17',
        Statement: [{ Action: 'execute-api:Invoke', Effect, Resource: methodArn }],
      },
      ...(key && { usageIdentifierKey: key }),
    }
  },
  // It meets no job, and what jobs need is most of a first call: two of those come before a program's first answer.
  () => {},
)
