import 'server-only'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { callService, clientSettings } from '../../aws/client-settings'
import { SecretError, type SecretName, type Secrets } from '../secret-types'

/** Milliseconds after which a rotated secret takes effect, without a new deploy. */
const freshMilliseconds = 300_000

/** Secrets that an installation requires; the backend creates them. */
const needed: readonly SecretName[] = ['session', 'links', 'seal']

/**
 * Opens secrets of AWS Secrets Manager, named by their ARN. Read values are cached in memory, also during an
 * outage; they are written nowhere.
 *
 * @param parts.arns by our names
 * @param parts.given set by the operator by other means; takes precedence
 * @returns a port whose reads throw SecretError for a required secret that is missing
 */
export function openAwsSecrets(parts: {
  region: string
  arns: Readonly<Record<string, string>>
  given?: ReadonlyMap<SecretName, string>
  now: () => number
}): Secrets & { close: () => void } {
  const { arns, given = new Map<SecretName, string>(), now } = parts
  const client = new SecretsManagerClient(clientSettings(parts.region))
  const known = new Map<SecretName, { secret: string; at: number }>()

  const fetchSecret = async (name: SecretName, arn: string): Promise<string> => {
    const command = new GetSecretValueCommand({ SecretId: arn })
    const { SecretString } = await callService((how) => client.send(command, how))
    const secret = SecretString?.trim()
    if (!secret) throw new SecretError(`The secret ${name} is empty: set it in Secrets Manager.`)
    return secret
  }

  return {
    async read(name) {
      const said = given.get(name)
      if (said) return said
      const arn = arns[name]
      if (!arn) {
        if (!needed.includes(name)) return null
        throw new SecretError(`The backend has not made the secret ${name}: deploy it again.`)
      }
      const last = known.get(name)
      if (last && now() - last.at < freshMilliseconds) return last.secret
      try {
        const secret = await fetchSecret(name, arn)
        known.set(name, { secret, at: now() })
        return secret
      } catch (error) {
        if (last) return last.secret
        throw error
      }
    },
    close: () => client.destroy(),
  }
}
