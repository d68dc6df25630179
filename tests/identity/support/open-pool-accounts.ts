import type { Configuration } from '@/lib/server/config/configuration-types'
import { createAskAsOperator } from '@/lib/server/identity/cognito/ask-as-operator'
import { openCognitoIdentity } from '@/lib/server/identity/cognito/open-cognito'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import type { PoolUser } from '../doubles/pool-tokens'
import { openUserPool } from '../doubles/user-pool'
import { Browser } from './browser'

/** A home in a temporary folder whose accounts a double of a user pool keeps. */
export async function openPoolAccounts(changes: Partial<Configuration> = {}) {
  const appUrl = changes.url ?? 'http://localhost:3000'
  const pool = await openUserPool({ appUrl })
  const ports = await openTestPorts({ now: Date.now }, changes)
  const ask = createAskAsOperator({
    origin: new URL(pool.settings.issuer).origin,
    userPoolId: pool.poolId,
    // tests/move/pool-accounts.test.ts checks signatures.
    signer: { sign: async ({ headers }) => headers },
    pause: async () => {},
  })
  const parts = { ...ports, settings: pool.settings, ask, now: Date.now }
  const identity = openCognitoIdentity(parts)
  const browser = (address?: string) => new Browser(identity.handle, appUrl, address)

  /** To managed login and back: answers what the callback said. */
  async function signIn(visitor: Browser, user: PoolUser, path = '/oidc/cognito') {
    const begun = await visitor.get(path)
    const back = new URL(pool.wayBack(begun.headers.get('location') ?? '', user))
    return visitor.send('GET', back.pathname + back.search)
  }

  return {
    ports: { ...ports, identity },
    parts,
    pool,
    identity,
    /** The same accounts on another machine: nothing is shared but the rows. */
    openOther: (other: Partial<typeof parts> = {}) => openCognitoIdentity({ ...parts, ...other }),
    browser,
    signIn,
    async signedIn(user: PoolUser): Promise<Browser> {
      const visitor = browser()
      const answer = await signIn(visitor, user)
      if (answer.status !== 303 || answer.headers.get('location') !== '/cvs')
        throw new Error(`Could not sign in: ${answer.status} ${answer.headers.get('location')}`)
      return visitor
    },
    whoIs: async (visitor: Browser) =>
      (await identity.principalOf(visitor.request()))?.email ?? null,
    async close() {
      await ports.close()
      await pool.close()
    },
  }
}

export type PoolAccounts = Awaited<ReturnType<typeof openPoolAccounts>>
