import 'server-only'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { clientSettings } from './client-settings'

/** A request as it is signed: everything that is sent. */
export type SignableRequest = { url: URL; headers: Record<string, string>; body: string }

/**
 * Creates a signer of POST requests (Signature Version 4) to a service of AWS for which no client is installed,
 * with the credentials and the signer of every other client.
 *
 * @param service its name in signatures, such as `cognito-idp`
 */
export function createRequestSigner({ region, service }: { region: string; service: string }) {
  const client = new SecretsManagerClient(clientSettings(region))
  return {
    /** @returns all headers to send */
    async sign({ url, headers, body }: SignableRequest): Promise<Record<string, string>> {
      const signer = await client.config.signer({
        name: 'sigv4',
        signingName: service,
        signingRegion: region,
        properties: {},
      })
      const signed = await signer.sign({
        method: 'POST',
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port ? { port: Number(url.port) } : {}),
        path: url.pathname,
        query: {},
        headers: { ...headers, host: url.host },
        body,
      })
      const { host: _, ...rest } = signed.headers
      return rest
    },
    close: () => client.destroy(),
  }
}

export type RequestSigner = ReturnType<typeof createRequestSigner>
