import { isJsonObject, type JsonObject, objectOf } from '@/lib/resume/json-value'
import { fromBase64Url } from './base64url'

/*
 * The options of a WebAuthn request as JSON (Web Authentication Level 3, section 5.1.8 and 5.1.9),
 * made into what browsers take. `PublicKeyCredential.parse…FromJSON` does the same, but is missing
 * in browsers that are otherwise fine. What is not there stays away; the browser judges the rest.
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
 * Options to sign in with.
 *
 * @throws for what is no such thing
 */
export function readRequestOptions(options: JsonObject): PublicKeyCredentialRequestOptions {
  return {
    ...(options as Omit<PublicKeyCredentialRequestOptions, 'challenge'>),
    challenge: readChallenge(options),
    allowCredentials: readDescriptors(options.allowCredentials),
  }
}

/**
 * Options to make a passkey with.
 *
 * @throws for what is no such thing
 */
export function readCreationOptions(options: JsonObject): PublicKeyCredentialCreationOptions {
  const user = objectOf(options.user)
  return {
    // The other members are alike on the wire and in the browser, which checks them itself.
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
