import { openClient, signUp } from './support/client.mjs'

/** Looks for redirects that lead a person to an address of a stranger. */

export const checks = [
  {
    name: 'the authorization page sends nobody on without a press',
    async run({ server }) {
      const person = await signUp(server)
      const wrong = []
      const addresses = [
        'https://evil.example/cb',
        'http://127.0.0.1:1/cb',
        'cursor://x/cb',
        'smb://evil.example/share',
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
        'ldap://evil.example',
        'ssh://evil.example',
        'chrome://settings',
        'vbscript:x',
        'blob:https://x/y',
        'ms-msdt:/id',
        'ms-settings:x',
        'search-ms:query',
        'intent://x#Intent;end',
        'view-source:https://x',
        'about:blank',
        'tel:1',
        'mailto:a@b',
        'sms:1',
        'http://evil.example/cb',
        'https://evil.example/cb#x',
        'https://user:pw@evil.example/',
        '//evil.example',
        'HTTPS://EVIL.example/',
        'ftp://evil.example',
        'ms-word:ofe|u|https://evil.example',
        'itms-services://x',
        'x-apple.systempreferences:a',
        'com.evil.app:/cb',
      ]
      const accepted = []
      for (const address of addresses) {
        const made = await openClient(server).ask('/api/oauth/register', 'POST', {
          client_name: 'X',
          redirect_uris: [address],
        })
        if (made.status >= 500) wrong.push(`registration of ${address}: ${made.status}`)
        if (made.status >= 300) continue
        accepted.push(address)
        for (const more of [
          'response_type=token',
          'response_type=code',
          '',
          'response_type=code&code_challenge=x&code_challenge_method=plain',
          'response_type=code&scope=admin',
          'response_type=code&prompt=none',
          'response_type=code&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
          'response_mode=fragment&response_type=code',
        ]) {
          for (const client of [person, openClient(server)]) {
            const answer = await client.ask(
              `/authorize?client_id=${made.json.client_id}&redirect_uri=${encodeURIComponent(address)}&state=s&${more}`,
            )
            const to = answer.headers.location ?? answer.headers.refresh ?? ''
            if (to && !to.startsWith('/') && !to.startsWith(server.origin))
              wrong.push(`${address} with ${more}: ${answer.status} to ${to}`)
            if (/http-equiv="refresh"/i.test(answer.text))
              wrong.push(`${address}: refresh in the page`)
          }
        }
      }
      const dangerous = accepted.filter(
        (address) =>
          !/^(https:\/\/evil\.example\/cb$|HTTPS:\/\/EVIL|http:\/\/127|cursor:|com\.evil)/.test(
            address,
          ),
      )
      return {
        ok: wrong.length === 0 && dangerous.length === 0,
        detail: `registered: ${accepted.join(' ')}; not expected: ${dangerous.join(' ') || 'none'}; ${wrong.slice(0, 5).join('; ')}`,
      }
    },
  },
  {
    name: 'next= and return addresses stay on this server',
    async run({ server }) {
      const person = await signUp(server)
      const wrong = []
      for (const next of [
        '//evil.example',
        '/\\evil.example',
        'https://evil.example',
        '/%2f%2fevil.example',
        '\\\\evil.example',
        '/\t/evil.example',
        'javascript:alert(1)',
        '/.//evil.example',
        '/%5cevil.example',
        '/@evil.example',
        '/..//evil.example',
      ]) {
        for (const path of [
          '/sign-in',
          '/sign-up',
          '/authorize',
          '/api/auth/goodbye',
          '/api/auth/oidc/x',
          '/forgot-password',
        ]) {
          const answer = await person.ask(`${path}?next=${encodeURIComponent(next)}`)
          const to = answer.headers.location
          if (to && new URL(to, server.origin).origin !== server.origin)
            wrong.push(`${path} ${next}: ${to}`)
        }
      }
      return { ok: wrong.length === 0, detail: wrong.join('; ') }
    },
  },
]
