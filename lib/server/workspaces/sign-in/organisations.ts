import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import { type Claims, toProviderPerson } from '../../identity/oidc/claims'
import { createDiscovery, createProviderFetch } from '../../identity/oidc/discover'
import { openOidcClient } from '../../identity/oidc/oidc-client'
import type { OrganisationProvider, Organisations } from '../../identity/organisation-types'
import { allowsLoopback, userReach } from '../../kernel/fetch/reach'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { openSeal } from '../../secrets/seal'
import { listMemberships, readMembership, readWorkspace } from '../workspace-rows'
import { admitMember, judgeArrival } from './admit-member'
import { readDomainClaim, readSignIn, signInSealPlace } from './sign-in-rows'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'now'>

/** Returns the address that the provider of a workspace sends people back to. */
export const redirectUriOf = ({ url }: Ports['configuration'], workspace: OwnerId) =>
  `${url}/api/auth/oidc/${workspace}/callback`

/** Reads the claim by which Microsoft Entra ID alone says that an address is confirmed, where the standard one is missing. */
function withEntraClaim(claims: Claims): Claims {
  const { email_verified: verified, xms_edov: edov } = claims
  const isConfirmed = [true, 1, 'true', '1'].some((yes) => yes === edov)
  return verified === undefined && isConfirmed ? { ...claims, email_verified: true } : claims
}

/** Opens what identity needs to know of workspaces with providers of their own (ADR workspace-sign-in). */
export function openOrganisations(ports: Parts): Organisations {
  const { configuration, now } = ports
  const reach = userReach({ allowsLoopback: allowsLoopback(configuration) })
  const fetch = createProviderFetch(reach)
  const discover = createDiscovery(fetch)

  async function open(workspace: OwnerId): Promise<OrganisationProvider | null> {
    const [row, space] = await Promise.all([
      readSignIn(ports, workspace),
      readWorkspace(ports, workspace),
    ])
    if (!row || !space) return null
    const place = signInSealPlace(workspace)
    const clientSecret = await openSeal(ports.secrets, place, row.sealed)
    if (clientSecret === null) return null
    const { issuer, clientId } = row
    const registration = {
      ...{ issuer, clientId, redirectUri: redirectUriOf(configuration, workspace) },
      scopes: ['email', 'profile'],
      readSecret: async () => clientSecret,
      // Several providers do not decode `Authorization` as RFC 6749, section 2.3.1 says.
      prefersBody: true,
    }
    const client = openOidcClient(registration, { fetch, discover, now })
    return {
      ...{ workspace, name: space.name, issuer, begin: client.begin },
      finish: async (query, pending) => {
        const { claims } = await client.redeem(query, pending)
        return toProviderPerson(issuer, withEntraClaim(claims))
      },
    }
  }

  async function find(text: string): Promise<OwnerId | null> {
    const email = parseEmailAddress(text)
    const claim = email && (await readDomainClaim(ports, email.slice(email.lastIndexOf('@') + 1)))
    return claim && (await readSignIn(ports, claim.owner)) ? claim.owner : null
  }

  return {
    find,
    open,
    async list(userId, email) {
      const ofDomain = email === null ? null : await find(email)
      const ids = new Set(await listMemberships(ports, userId))
      if (ofDomain) ids.add(ofDomain)
      const found = await Promise.all([...ids].map(open))
      return found.filter((one) => one !== null)
    },
    judge: (workspace, arrival, userId) => judgeArrival(ports, workspace, arrival, userId),
    admit: (workspace, arrival, userId) => admitMember(ports, workspace, arrival, userId),
    async isCurrent(workspace, issuer, userId) {
      const row = await readSignIn(ports, workspace)
      return row?.issuer === issuer && (await readMembership(ports, workspace, userId)) !== null
    },
  }
}
