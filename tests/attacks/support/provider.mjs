import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Opens an OpenID Connect provider on loopback that says of whoever comes what `claims` holds at that moment. */
export async function openProvider() {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'a', alg: 'RS256', use: 'sig' }
  const codes = new Map()
  const provider = { claims: { sub: 'nobody' }, visits: 0 }
  const http = createServer(async (request, response) => {
    const url = new URL(request.url, provider.issuer)
    const answer = (value) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
    if (url.pathname === '/.well-known/openid-configuration') {
      return answer({
        issuer: provider.issuer,
        authorization_endpoint: `${provider.issuer}/authorize`,
        token_endpoint: `${provider.issuer}/token`,
        jwks_uri: `${provider.issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    }
    if (url.pathname === '/jwks') return answer({ keys: [jwk] })
    if (url.pathname === '/authorize') {
      provider.visits++
      const code = `code-${codes.size}`
      codes.set(code, {
        claims: { ...provider.claims },
        nonce: url.searchParams.get('nonce'),
        audience: url.searchParams.get('client_id'),
      })
      const back = new URL(url.searchParams.get('redirect_uri'))
      back.searchParams.set('code', code)
      back.searchParams.set('state', url.searchParams.get('state'))
      back.searchParams.set('iss', provider.issuer)
      return response.writeHead(302, { location: back.href }).end()
    }
    let body = ''
    for await (const chunk of request) body += chunk
    const { claims, nonce, audience } = codes.get(new URLSearchParams(body).get('code')) ?? {}
    const token = await new SignJWT({ ...claims, nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'a' })
      .setIssuer(provider.issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
    answer({ access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: token })
  })
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve))
  provider.issuer = `http://localhost:${http.address().port}`
  provider.close = () => http.close()
  return provider
}
