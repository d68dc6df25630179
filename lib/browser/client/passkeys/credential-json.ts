import { toBase64Url } from './base64url'

const encoded = (bytes: ArrayBuffer | null | undefined) => (bytes ? toBase64Url(bytes) : undefined)

/**
 * Serialises a credential (Web Authentication Level 3, `PublicKeyCredential.toJSON`), for browsers without that method.
 */
export function credentialToJson(credential: PublicKeyCredential): Record<string, unknown> {
  const { response } = credential
  return {
    id: credential.id,
    rawId: toBase64Url(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      clientDataJSON: toBase64Url(response.clientDataJSON),
      ...('attestationObject' in response
        ? attestationToJson(response as AuthenticatorAttestationResponse)
        : assertionToJson(response as AuthenticatorAssertionResponse)),
    },
  }
}

function attestationToJson(response: AuthenticatorAttestationResponse) {
  return {
    attestationObject: toBase64Url(response.attestationObject),
    // Missing in older browsers; the server reads them from the attestation.
    transports: response.getTransports?.(),
    publicKeyAlgorithm: response.getPublicKeyAlgorithm?.(),
    publicKey: encoded(response.getPublicKey?.()),
    authenticatorData: encoded(response.getAuthenticatorData?.()),
  }
}

function assertionToJson(response: AuthenticatorAssertionResponse) {
  return {
    authenticatorData: toBase64Url(response.authenticatorData),
    signature: toBase64Url(response.signature),
    userHandle: encoded(response.userHandle),
  }
}
