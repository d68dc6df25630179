import { isJsonObject, type JsonObject, objectOf } from '@/lib/resume/json-value'
import { fromBase64Url } from './base64url'

/*
 * Parses WebAuthn options from JSON (Web Authentication Level 3, sections 5.1.8 and 5.1.9), for browsers without
 * `PublicKeyCredential.parse…FromJSON`. Missing members stay absent; the browser validates the rest.
 */

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

function readDescriptors(list: unknown): PublicKeyCredentialDescriptor[] {
  if (!Array.isArray(list)) return []
  return list.filter(isJsonObject).map((item) => ({
    type: 'public-key',
    id: fromBase64Url(text(item.id) ?? ''),
    ...(Array.isArray(item.transports) && {
      transports: item.transports as AuthenticatorTransport[],
    }),
  }))
}

function readChallenge(options: JsonObject): ArrayBuffer {
  const challenge = text(options.challenge)
  if (!challenge) throw new TypeError('These are no options for a passkey')
  return fromBase64Url(challenge)
}

/**
 * Parses options for a sign-in.
 *
 * @throws if invalid
 */
export function readRequestOptions(options: JsonObject): PublicKeyCredentialRequestOptions {
  return {
    ...(options as Omit<PublicKeyCredentialRequestOptions, 'challenge'>),
    challenge: readChallenge(options),
    allowCredentials: readDescriptors(options.allowCredentials),
  }
}

/**
 * Parses options for creating a passkey.
 *
 * @throws if invalid
 */
export function readCreationOptions(options: JsonObject): PublicKeyCredentialCreationOptions {
  const user = objectOf(options.user)
  return {
    // The other members have the same form in JSON and in the browser, which validates them.
    ...(options as unknown as PublicKeyCredentialCreationOptions),
    challenge: readChallenge(options),
    user: {
      id: fromBase64Url(text(user.id) ?? ''),
      name: text(user.name) ?? '',
      displayName: text(user.displayName) ?? '',
    },
    excludeCredentials: readDescriptors(options.excludeCredentials),
  }
}
