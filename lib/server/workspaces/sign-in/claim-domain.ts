import 'server-only'
import { promises as dns } from 'node:dns'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type DomainClaim, putDomainClaim, readDomainClaim } from './sign-in-rows'

/** Returns the texts of the TXT records of a name; throws if there are none. */
export type ResolveTxt = (name: string) => Promise<string[][]>

type Parts = Pick<Ports, 'items'> & { resolveTxt?: ResolveTxt }

/** Milliseconds for one look-up. */
const timeout = 5_000

const lookUp: ResolveTxt = (name) => new dns.Resolver({ timeout, tries: 1 }).resolveTxt(name)

/** Returns the record that proves a domain: who can write it may say who uses the addresses of the domain. */
export const recordOf = (domain: string, workspace: OwnerId) => ({
  name: `_vitae.${domain}`,
  value: `vitae-workspace=${workspace}`,
})

async function hasRecord({ resolveTxt = lookUp }: Parts, domain: string, workspace: OwnerId) {
  const { name, value } = recordOf(domain, workspace)
  try {
    return (await resolveTxt(name)).some((chunks) => chunks.join('') === value)
  } catch {
    return false
  }
}

/**
 * Claims a domain for a workspace: by its DNS record, or because an operator of the installation vouches for it. A domain
 * that another workspace has claimed changes hands only once the record of that one is gone; what an
 * operator has vouched for stays.
 *
 * @returns whether the domain is this workspace's
 */
export async function claimDomain(
  parts: Parts,
  domain: string,
  { owner, isVouched }: DomainClaim,
): Promise<boolean> {
  const stored = await readDomainClaim(parts, domain)
  if (stored?.owner === owner && (stored.isVouched || !isVouched)) return true
  if (stored && stored.owner !== owner) {
    if (stored.isVouched || (await hasRecord(parts, domain, stored.owner))) return false
  }
  if (!isVouched && !(await hasRecord(parts, domain, owner))) return false
  return putDomainClaim(parts, domain, { owner, isVouched }, stored?.rowVersion ?? 'absent')
}

/** Returns whether a workspace has claimed a domain. */
export async function hasClaimed(
  parts: Parts,
  domain: string,
  workspace: OwnerId,
): Promise<DomainClaim | null> {
  const claim = await readDomainClaim(parts, domain)
  return claim?.owner === workspace ? claim : null
}
