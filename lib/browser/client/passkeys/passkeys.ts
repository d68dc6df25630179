import type { JsonObject } from '@/lib/resume/json-value'
import { credentialToJson } from './credential-json'
import { readCreationOptions, readRequestOptions } from './credential-options'

export type PasskeyAnswer =
  | { ok: true; credential: Record<string, unknown> }
  /**
   * `cancelled`: the person closed the browser's own dialog, or it waited too long (browsers do not
   * say which); `already-there`: this device holds a passkey of the account; `failed`: anything else.
   */
  | { ok: false; code: 'cancelled' | 'already-there' | 'failed' }

/** Whether this browser, at this address, knows passkeys at all. */
export const canUsePasskeys = (): boolean =>
  typeof window !== 'undefined' && window.isSecureContext && 'PublicKeyCredential' in window

/** Whether the browser can offer passkeys in the list below a field, without a dialog of its own. */
export async function canOfferPasskeys(): Promise<boolean> {
  if (!canUsePasskeys()) return false
  return (await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false
}

/** The offer below a field that waits now: browsers refuse a second question beside it. */
let offered: AbortController | null = null

function takeOfferBack() {
  offered?.abort()
  offered = null
}

/**
 * Asks the person for a passkey of theirs, which ends an offer that waits.
 *
 * @param options what the server sent for it
 */
export function askForPasskey(options: JsonObject): Promise<PasskeyAnswer> {
  takeOfferBack()
  return answer(() => navigator.credentials.get({ publicKey: readRequestOptions(options) }))
}

/**
 * Offers the person's passkeys in the list below a field, until `signal` or another question ends
 * that.
 */
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

/** Lets the person's device make a passkey. */
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

/** Maps errors of WebAuthn to our codes (Level 3, sections 5.1.3 and 5.1.4). */
function codeOf(error: unknown): Exclude<PasskeyAnswer, { ok: true }>['code'] {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return 'cancelled'
  return name === 'InvalidStateError' ? 'already-there' : 'failed'
}
