import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

/** Somebody whom the pool knows. */
export type PoolUser = {
  sub: string
  username: string
  email: string
  emailVerified: boolean
  name: string
  password: string
  groups: string[]
  isEnabled: boolean
}

type Use = 'access' | 'id'

/** Changes what is signed, for tests of what must be refused. */
export type Mischief = (claims: JWTPayload, use: Use) => JWTPayload | Promise<JWTPayload | string>

export const poolClient = 'vitae-pool-client'

/** Seconds that an access token counts. */
export const accessLife = 900

/** Made once for all pools of a file: it is what takes longest. */
let pair: ReturnType<typeof generateKeyPair> | null = null

/** The pool's own key, and a way to sign with it: or with any other. */
export async function createPoolTokens(findIssuer: () => string) {
  pair ??= generateKeyPair('RS256', { extractable: true })
  const { publicKey, privateKey } = await pair
  const jwk = { ...(await exportJWK(publicKey)), kid: 'pool-key', alg: 'RS256', use: 'sig' }

  function sign(claims: JWTPayload, header: Record<string, unknown> = {}, key = privateKey) {
    const whole = { alg: 'RS256', kid: 'pool-key', ...header }
    return new SignJWT(claims).setProtectedHeader(whole).sign(key)
  }

  function claimsOf(use: Use, user: PoolUser, more: JWTPayload & { authTime: number }): JWTPayload {
    const { authTime, ...rest } = more
    const iat = Math.floor(Date.now() / 1_000)
    const common = {
      iss: findIssuer(),
      sub: user.sub,
      iat,
      exp: iat + accessLife,
      auth_time: authTime,
      token_use: use,
      ...(user.groups.length > 0 && { 'cognito:groups': user.groups }),
    }
    if (use === 'access') {
      const scope = 'aws.cognito.signin.user.admin openid profile email'
      return { ...common, client_id: poolClient, username: user.username, scope, ...rest }
    }
    return {
      ...common,
      aud: poolClient,
      'cognito:username': user.username,
      email: user.email,
      email_verified: user.emailVerified,
      name: user.name,
      ...rest,
    }
  }

  return { jwk, publicKey, privateKey, sign, claimsOf }
}
