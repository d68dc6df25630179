import type { ChangeSignInBody } from '@/lib/api/workspace-sign-in'
import type { GrantedRole } from '@/lib/api/workspaces'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import { createWorkspace } from '@/lib/server/workspaces/create-workspace'
import { addMember } from '@/lib/server/workspaces/join-workspace'
import { changeSignIn } from '@/lib/server/workspaces/sign-in/change-sign-in'
import type { ResolveTxt } from '@/lib/server/workspaces/sign-in/claim-domain'
import type { Browser } from './browser'
import { type openAccounts, signUp } from './open-accounts'

type Accounts = Awaited<ReturnType<typeof openAccounts>>

/** Returns the user id of whoever is signed in. */
export async function userIdOf({ identity }: Accounts, browser: Browser): Promise<OwnerId> {
  const principal = await identity.principalOf(browser.request())
  if (!principal) throw new Error('Nobody is signed in')
  return principal.userId
}

/** Presses "Sign in" on the page of a workspace's provider; returns where the browser goes, or the error's code. */
export async function beginAt(browser: Browser, workspace: string): Promise<string> {
  const { data } = await browser.post(`/oidc/${workspace}`)
  return String(data.url ?? data.code)
}

/** Records of the DNS in a test: a workspace's own of a domain, by the name of the record. */
export function createZone() {
  const records = new Map<string, string[]>()
  const resolveTxt: ResolveTxt = async (name) => {
    const found = records.get(name)
    if (!found) throw new Error('ENOTFOUND')
    return found.map((text) => [text])
  }
  return {
    resolveTxt,
    publish: (domain: string, workspace: string) =>
      records.set(`_vitae.${domain}`, [`vitae-workspace=${workspace}`]),
    withdraw: (domain: string) => records.delete(`_vitae.${domain}`),
  }
}

/** Makes a workspace whose owner has just signed up, with ways to change how its members sign in. */
export async function openOrganisation(
  accounts: Accounts,
  ownerEmail: string,
  zone: ReturnType<typeof createZone>,
) {
  const { ports } = accounts
  const owner = accounts.browser()
  await signUp(owner, ownerEmail, 'Owner')
  const ownerId = await userIdOf(accounts, owner)
  const workspace = toOwnerId(ports.ids.document())
  await createWorkspace(ports, ownerId, { id: workspace, name: 'School' })
  const actor = {
    ...{ id: ownerId, role: 'owner' as const, isOperator: false },
    audited: { actor: ownerId, keyId: null },
  }
  return {
    workspace,
    owner,
    actor,
    /** As requests of its directory are made. */
    directory: { ...actor, id: workspace, role: 'admin' as const },
    set: (body: Partial<ChangeSignInBody> & { issuer: string }) =>
      changeSignIn({ ...ports, resolveTxt: zone.resolveTxt }, workspace, actor, {
        ...{ clientId: 'vitae-client', clientSecret: 'provider-secret' },
        ...{ domains: ['school.example.org'], isOpen: true, role: 'member' },
        ...body,
      }),
    add: (person: OwnerId, role: GrantedRole) => addMember(ports, workspace, person, { role }),
  }
}
