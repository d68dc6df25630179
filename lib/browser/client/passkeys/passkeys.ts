import type { JsonObject } from '@/lib/resume/json-value'
import { credentialToJson } from './credential-json'
import { readCreationOptions, readRequestOptions } from './credential-options'

export type PasskeyAnswer =
  | { ok: true; credential: Record<string, unknown> }
  /**
   * `cancelled`: closed or timed out (browsers do not say which); `already-there`: this device has a passkey of the
   * account; `failed`: anything else.
   */
  | { ok: false; code: 'cancelled' | 'already-there' | 'failed' }

/** Returns whether this browser supports passkeys at this origin. */
export const canUsePasskeys = (): boolean =>
  typeof window !== 'undefined' && window.isSecureContext && 'PublicKeyCredential' in window

/** Returns whether the browser supports passkeys in autofill (conditional UI). */
export async function canOfferPasskeys(): Promise<boolean> {
  if (!canUsePasskeys()) return false
  return (await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false
}

/** Pending autofill request: browsers refuse a second one. */
let offered: AbortController | null = null

function takeOfferBack() {
  offered?.abort()
  offered = null
}

/**
 * Requests a passkey, aborting a pending autofill request.
 *
 * @param options from the server
 */
export function askForPasskey(options: JsonObject): Promise<PasskeyAnswer> {
  takeOfferBack()
  return answer(() => navigator.credentials.get({ publicKey: readRequestOptions(options) }))
}

/** Offers passkeys in the autofill list of a field until `signal` or another request aborts it. */
export function offerPasskey(options: JsonObject, signal: AbortSignal): Promise<PasskeyAnswer> {
  takeOfferBack()
  const own = new AbortController()
  offered = own
  return answer(() =>
    navigator.credentials.get({
      publicKey: readRequestOptions(options),
      mediation: 'conditional',
      signal: AbortSignal.any([signal, own.signal]),
    }),
  )
}

/** Creates a passkey on the person's device. */
export function makePasskey(options: JsonObject): Promise<PasskeyAnswer> {
  takeOfferBack()
  return answer(() => navigator.credentials.create({ publicKey: readCreationOptions(options) }))
}

async function answer(ask: () => Promise<Credential | null>): Promise<PasskeyAnswer> {
  try {
    const credential = await ask()
    if (!credential) return { ok: false, code: 'cancelled' }
    return { ok: true, credential: credentialToJson(credential as PublicKeyCredential) }
  } catch (error) {
    return { ok: false, code: codeOf(error) }
  }
}

/** Maps WebAuthn errors to our codes (Level 3, sections 5.1.3 and 5.1.4). */
function codeOf(error: unknown): Exclude<PasskeyAnswer, { ok: true }>['code'] {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return 'cancelled'
  return name === 'InvalidStateError' ? 'already-there' : 'failed'
}
