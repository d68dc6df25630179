import { createServer } from 'node:http'
import Provider, { type Context } from 'oidc-provider'
import { closeServer, listenOnLoopback } from '@/tests/support/loopback-server'

type Account = { sub: string; email: string; email_verified: boolean; name: string }

/**
 * Opens a provider on loopback that others have written and OpenID has certified. It signs in whoever is its `person` at
 * the time, without a page.
 */
export async function openCertifiedProvider(clientId: string, clientSecret: string) {
  const state = {
    person: {
      sub: 'p-1',
      email: 'ada@school.example.org',
      email_verified: true,
      name: 'Ada',
    } as Account,
    redirectUris: [] as string[],
  }
  let provider: Provider | null = null
  let issuer = ''

  function open(): Provider {
    const made: Provider = new Provider(issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: state.redirectUris,
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      cookies: { keys: ['a key of tests'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      pkce: { required: () => true },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, sub: string) => ({
        accountId: sub,
        claims: () => ({ ...state.person, sub }),
      }),
      async loadExistingGrant({ oidc: { client, session } }: Context) {
        const { clientId: id } = client
        const grant = new made.Grant({ clientId: id, accountId: session.accountId })
        grant.addOIDCScope('openid email profile')
        await grant.save()
        return grant
      },
    })
    return made
  }

  const server = createServer((request, response) => {
    provider ??= open()
    if (request.url?.startsWith('/interaction/')) {
      const login = { accountId: state.person.sub }
      void provider.interactionFinished(request, response, { login })
      return
    }
    provider.callback()(request, response)
  })
  issuer = `http://127.0.0.1:${await listenOnLoopback(server)}`

  return {
    state,
    issuer,
    /** Registers the addresses that the provider may send people back to. */
    register(redirectUris: string[]) {
      state.redirectUris = redirectUris
      provider = null
    },
    /** Goes to the provider's page as a browser does. Returns the address that it is sent back to. */
    async visit(to: string): Promise<string> {
      const cookies = new Map<string, string>()
      let url = to
      for (let hops = 0; hops < 8; hops++) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
        for (const line of answer.headers.getSetCookie()) {
          const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
          cookies.set(name, value)
        }
        const next = answer.headers.get('location')
        if (!next) throw new Error(`${answer.status}: ${await answer.text()}`)
        url = new URL(next, url).href
        if (!url.startsWith(issuer)) return new URL(url).pathname + new URL(url).search
      }
      throw new Error('The provider leads nowhere')
    },
    close: () => closeServer(server),
  }
}
