import type { AwsConfiguration } from '@/lib/server/config/config-aws'
import { startAws } from '../../contract/doubles/aws'
import { startJsonService } from '../../contract/doubles/json-service'
import { openPoolOperations } from './pool-operations'

/** Everything of AWS that a move asks, on loopback; clients of this process and its children find it. */
export async function openMoveDoubles() {
  const cloud = await startAws()
  const pool = await openPoolOperations()
  const vault = await startJsonService('SECRETS_MANAGER', ({ body }) => ({
    body: { SecretString: `what ${(body as { SecretId: string }).SecretId} is` },
  }))
  const names = ['session', 'links', 'seal']
  const secrets = Object.fromEntries(
    names.map((name) => [name, `arn:aws:secretsmanager:eu-central-1:1:secret:${name}`]),
  )
  return {
    pool,
    /** A backend that nobody has used yet. */
    async describe(): Promise<AwsConfiguration> {
      const described = await cloud.describe()
      const identity = { ...described.identity, issuer: pool.issuer, userPoolId: pool.poolId }
      return { ...described, identity, secrets }
    },
    async close(): Promise<void> {
      await vault.stop()
      await pool.close()
      await cloud.stop()
    },
  }
}
