import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64url'
import { askForPasskey, makePasskey, offerPasskey } from './passkeys'

const bytes = (...values: number[]) => Uint8Array.from(values).buffer

/** Replaces `navigator.credentials`. */
function giveCredentials(parts: Partial<CredentialsContainer>) {
  vi.stubGlobal('navigator', { credentials: parts })
}

afterEach(() => vi.unstubAllGlobals())

it('base64url brings back all bytes, in letters that need no escape', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (given) => {
      const text = toBase64Url(given.slice().buffer)
      expect(text).toMatch(/^[\w-]*$/)
      expect(new Uint8Array(fromBase64Url(text))).toEqual(new Uint8Array(given))
    }),
  )
})

describe('a passkey', () => {
  it('is asked for with the bytes that the server named, and answered as JSON', async () => {
    const get = vi.fn().mockResolvedValue({
      id: 'AQI',
      rawId: bytes(1, 2),
      type: 'public-key',
      authenticatorAttachment: 'platform',
      getClientExtensionResults: () => ({}),
      response: {
        clientDataJSON: bytes(3),
        authenticatorData: bytes(4),
        signature: bytes(255, 254),
        userHandle: null,
      },
    })
    giveCredentials({ get })
    const answer = await askForPasskey({
      challenge: 'BQY',
      rpId: 'localhost',
      userVerification: 'preferred',
      allowCredentials: [{ type: 'public-key', id: 'AQI', transports: ['internal'] }],
    })
    const { publicKey } = get.mock.calls[0]![0]
    expect(publicKey).toMatchObject({ rpId: 'localhost', userVerification: 'preferred' })
    expect(new Uint8Array(publicKey.challenge)).toEqual(Uint8Array.of(5, 6))
    expect(new Uint8Array(publicKey.allowCredentials[0].id)).toEqual(Uint8Array.of(1, 2))
    expect(answer).toEqual({
      ok: true,
      credential: {
        id: 'AQI',
        rawId: 'AQI',
        type: 'public-key',
        authenticatorAttachment: 'platform',
        clientExtensionResults: {},
        response: {
          clientDataJSON: 'Aw',
          authenticatorData: 'BA',
          signature: '__4',
          userHandle: undefined,
        },
      },
    })
  })

  it('is made for the person that the server named', async () => {
    const create = vi.fn().mockResolvedValue({
      id: 'AQI',
      rawId: bytes(1, 2),
      type: 'public-key',
      authenticatorAttachment: null,
      getClientExtensionResults: () => ({ credProps: { rk: true } }),
      response: {
        clientDataJSON: bytes(3),
        attestationObject: bytes(9),
        getTransports: () => ['internal'],
      },
    })
    giveCredentials({ create })
    const answer = await makePasskey({
      challenge: 'BQY',
      rp: { id: 'localhost', name: 'Vitae' },
      user: { id: 'Bwg', name: 'q@example.org', displayName: 'Q' },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      excludeCredentials: [{ type: 'public-key', id: 'AQI' }],
    })
    const { publicKey } = create.mock.calls[0]![0]
    expect(new Uint8Array(publicKey.user.id)).toEqual(Uint8Array.of(7, 8))
    expect(publicKey).toMatchObject({ rp: { id: 'localhost' }, user: { name: 'q@example.org' } })
    expect(answer).toMatchObject({
      ok: true,
      credential: { response: { attestationObject: 'CQ', transports: ['internal'] } },
    })
  })

  it.each([
    ['NotAllowedError', 'cancelled'],
    ['AbortError', 'cancelled'],
    ['InvalidStateError', 'already-there'],
    ['SecurityError', 'failed'],
  ])('that ends in %s is %s', async (name, code) => {
    giveCredentials({ get: () => Promise.reject(new DOMException('', name)) })
    expect(await askForPasskey({ challenge: 'BQY' })).toEqual({ ok: false, code })
  })

  it('is asked for alone: an offer that waits is taken back first', async () => {
    const get = vi.fn(
      ({ signal }: CredentialRequestOptions) =>
        new Promise<null>((resolve, reject) => {
          if (!signal) return resolve(null)
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
        }),
    )
    giveCredentials({ get })
    const offer = offerPasskey({ challenge: 'BQY' }, new AbortController().signal)
    expect(get.mock.calls[0]![0].mediation).toBe('conditional')
    await askForPasskey({ challenge: 'BQY' })
    expect(get.mock.calls[1]![0].mediation).toBeUndefined()
    expect(await offer).toEqual({ ok: false, code: 'cancelled' })

    const stop = new AbortController()
    const second = offerPasskey({ challenge: 'BQY' }, stop.signal)
    stop.abort()
    expect(await second).toEqual({ ok: false, code: 'cancelled' })
  })

  it('is not asked for with options that are none', async () => {
    const get = vi.fn()
    giveCredentials({ get })
    expect(await askForPasskey({})).toEqual({ ok: false, code: 'failed' })
    expect(get).not.toHaveBeenCalled()
  })
})
