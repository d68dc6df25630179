import 'server-only'
import type { ChangeSignInBody } from '@/lib/api/workspace-sign-in'
import { createDiscovery, createProviderFetch } from '../../identity/oidc/discover'
import { ProviderError } from '../../identity/oidc/provider-error'
import { allowsLoopback, refuseUserAddress, userReach } from '../../kernel/fetch/reach'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { sealText } from '../../secrets/seal'
import { appendAudit } from '../append-audit'
import type { Actor } from '../audited-actor'
import { claimDomain, type ResolveTxt } from './claim-domain'
import {
  deleteSignIn,
  putSignIn,
  readSignIn,
  releaseDomain,
  type SignInRow,
  signInSealPlace,
} from './sign-in-rows'

type Parts = Pick<Ports, 'configuration' | 'identity' | 'items' | 'secrets' | 'now'> & {
  /** For tests; asks the DNS. */
  resolveTxt?: ResolveTxt
}

const invalid = (path: string, reason: string): Failure => ({
  ok: false,
  code: 'invalid',
  problems: [{ path, code: 'not-allowed', reason }],
})

/** Checks an issuer as it is written, and that it describes itself. */
async function checkIssuer(ports: Parts, issuer: string): Promise<Failure | null> {
  const how = { allowsLoopback: allowsLoopback(ports.configuration) }
  const refused = refuseUserAddress(issuer, how)
  if (refused !== null) return invalid('issuer', refused)
  if (/[?#]/.test(issuer)) return invalid('issuer', 'may not contain a query or a fragment')
  try {
    await createDiscovery(createProviderFetch(userReach(how)))(issuer)
    return null
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    return invalid('issuer', 'does not answer as an OpenID Connect provider')
  }
}

/** Seals a new client secret, or keeps the stored one for the same client of the same issuer. */
async function secretOf(
  ports: Parts,
  workspace: OwnerId,
  { issuer, clientId, clientSecret }: ChangeSignInBody,
  stored: SignInRow | null,
): Promise<string | null> {
  if (clientSecret !== undefined) {
    return sealText(ports.secrets, signInSealPlace(workspace), clientSecret)
  }
  const isSame = stored?.issuer === issuer && stored.clientId === clientId
  return isSame ? stored.sealed : null
}

/**
 * Claims the domains of a workspace that are not proven yet: by their DNS records, or by the word of an operator.
 *
 * @param by.isOperator an operator of the installation, in a session
 */
export async function proveDomains(
  ports: Parts,
  workspace: OwnerId,
  by: { isOperator: boolean },
): Promise<void> {
  const row = await readSignIn(ports, workspace)
  const claim = { owner: workspace, isVouched: by.isOperator }
  await Promise.all((row?.domains ?? []).map((domain) => claimDomain(ports, domain, claim)))
}

/**
 * Sets the provider of a workspace, after it was asked whether it is one.
 *
 * @returns `invalid` for an issuer that is none or in a local network, and without a secret; `unavailable` where an
 * identity provider stores the accounts of the installation
 */
export async function changeSignIn(
  ports: Parts,
  workspace: OwnerId,
  by: Actor & { isOperator: boolean },
  body: ChangeSignInBody,
): Promise<Outcome<null>> {
  if (ports.identity.signIn === 'managed') return { ok: false, code: 'unavailable' }
  const stored = await readSignIn(ports, workspace)
  const sealed = await secretOf(ports, workspace, body, stored)
  if (sealed === null) return invalid('clientSecret', 'is missing')
  const refused = await checkIssuer(ports, body.issuer)
  if (refused) return refused
  const { issuer, clientId, isOpen, role } = body
  const domains = [...new Set(body.domains)]
  const left = (stored?.domains ?? []).filter((one) => !domains.includes(one))
  await Promise.all(left.map((domain) => releaseDomain(ports, domain, workspace)))
  const row = { issuer, clientId, sealed, domains, isOpen, role, savedAt: ports.now() }
  await putSignIn(ports, workspace, row)
  await proveDomains(ports, workspace, by)
  await appendAudit(ports, workspace, { kind: 'sign-in-changed', ...by.audited })
  return { ok: true, value: null }
}

/** Removes the provider of a workspace, and releases its domains: nobody signs in by it any more. Idempotent. */
export async function removeSignIn(
  ports: Pick<Ports, 'items' | 'now'>,
  workspace: OwnerId,
  by: Actor,
): Promise<void> {
  const stored = await readSignIn(ports, workspace)
  if (!stored) return
  await releaseDomains(ports, workspace)
  await deleteSignIn(ports, workspace)
  await appendAudit(ports, workspace, { kind: 'sign-in-removed', ...by.audited })
}

/** Releases all domains of a workspace. */
export async function releaseDomains(ports: Pick<Ports, 'items'>, workspace: OwnerId) {
  const stored = await readSignIn(ports, workspace)
  for (const domain of stored?.domains ?? []) await releaseDomain(ports, domain, workspace)
}
