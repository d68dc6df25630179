import { createRequestSigner } from '@/lib/server/aws/sign-request'
import type { AwsConfiguration } from '@/lib/server/config/config-aws'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { createAskAsOperator } from '@/lib/server/identity/cognito/ask-as-operator'
import { createPoolAccounts } from '@/lib/server/identity/cognito/make-pool-accounts'
import { openAwsPorts } from '@/lib/server/open-aws-ports'
import type { OpenedSide } from './opened-side'

/** Opens the ports of an AWS backend, with the credentials of the user who runs the command. */
export async function openAwsSide(
  configuration: Configuration,
  aws: AwsConfiguration,
): Promise<OpenedSide> {
  const ports = await openAwsPorts({ ...configuration, home: 'aws', aws })
  const { issuer, userPoolId } = aws.identity
  const signer = createRequestSigner({ region: aws.region, service: 'cognito-idp' })
  const ask = createAskAsOperator({ origin: new URL(issuer).origin, userPoolId, signer })
  const { items, files, secrets, now } = ports
  return {
    side: {
      name: `table ${aws.table} in ${aws.region}`,
      items,
      files,
      secrets,
      now,
      accounts: createPoolAccounts({ issuer, ask }),
      // The pool creates accounts only for confirmed addresses.
      isConfirmed: async () => true,
    },
    async close() {
      signer.close()
      await ports.close()
    },
  }
}
