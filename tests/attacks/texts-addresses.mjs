import { signUp } from './support/client.mjs'
import { sweep } from './support/sweep.mjs'

/** Sends long and odd addresses and names where the server reads or looks them up. */

export const checks = [
  {
    name: 'webhooks, registrations and addresses of long or odd texts do not hold the server',
    async run({ server, neighbour }) {
      const person = await signUp(server)
      const long = (unit, length = 900) =>
        unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const urls = [
        `https://${long('a.')}com/`,
        `https://${long('a')}`,
        `https://[${long(':')}]/`,
        `https://x/${long('%')}`,
        `https://${long('1.')}`,
        `https://${long('@')}x/`,
        'https://127.0.0.1/',
        'https://localtest.me/',
        `https://xn--${long('a', 60)}.com/`,
        `https://${long('\u00df', 60)}.com/`,
        'https://[::ffff:127.0.0.1]/',
        'https://0x7f.1/',
      ]
      const attacks = [
        ...urls.map((url) => [
          url.slice(0, 30),
          () => person.ask('/api/v1/webhooks', 'POST', { url, events: ['document.changed'] }),
        ]),
        ...urls.map((url) => [
          `issuer ${url.slice(0, 30)}`,
          async () => {
            const { json } = await person.ask('/api/v1/workspaces')
            const list = Object.values(json).find(Array.isArray)
            const id =
              list[0]?.id ?? (await person.ask('/api/v1/workspaces', 'POST', { name: 'W' })).json.id
            return person.ask(`/api/v1/workspaces/${id}/sign-in`, 'PUT', {
              issuer: url,
              clientId: 'c',
              clientSecret: 's',
              domains: [`${long('a.', 240)}com`],
              isOpen: false,
              role: 'member',
            })
          },
        ]),
        ...urls.map((url) => [
          `register ${url.slice(0, 30)}`,
          () =>
            person.ask('/api/oauth/register', 'POST', {
              client_name: long('a', 9000),
              redirect_uris: [url, ...Array.from({ length: 3000 }, (_, index) => `${url}${index}`)],
            }),
        ]),
        ...urls.map((url) => [
          `client ${url.slice(0, 30)}`,
          () =>
            person.ask(
              `/authorize?client_id=${encodeURIComponent(url)}&redirect_uri=${encodeURIComponent(url)}&response_type=code&code_challenge=${'a'.repeat(43)}&code_challenge_method=S256&scope=${encodeURIComponent(long('read ', 3000))}&state=${long('a', 3000)}`,
            ),
        ]),
        [
          'time zone',
          () =>
            person.ask('/api/v1/notifications/settings', 'PUT', {
              language: 'en',
              timeZone: long('Europe/', 64),
              kinds: {},
            }),
        ],
        [
          'organisation',
          () =>
            person.ask('/api/auth/organisation', 'POST', {
              email: `${long('a@', 300_000)}x.example`,
              next: long('/', 300_000),
            }),
        ],
        [
          'forgot',
          () =>
            person.ask('/api/auth/password/forgot', 'POST', {
              email: `${long('a.', 10_000)}@${long('b.', 10_000)}example`,
            }),
        ],
        [
          'sign-up',
          () =>
            person.ask('/api/auth/sign-up', 'POST', {
              name: long('a', 10_000),
              email: `${long('a.', 30_000)}@x.example`,
              password: long('password', 10_000),
            }),
        ],
        [
          'sign-in with a password of 40 kB',
          () =>
            Promise.all(
              Array.from({ length: 6 }, () =>
                person.ask('/api/auth/sign-in', 'POST', {
                  email: person.email,
                  password: long('\u0301', 20_000),
                }),
              ),
            ),
        ],
      ]
      return sweep(neighbour, attacks)
    },
  },
]
