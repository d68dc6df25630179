import { emptyBrand } from '@/lib/resume/brand/brand-pack'
import { createIdGenerator } from '@/lib/resume/ids'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import type { Ports } from '@/lib/server/ports-types'
import {
  provisionedGroups,
  provisionedUsers,
  putProvisioningToken,
} from '@/lib/server/scim/provisioning/provisioning-rows'
import { sealText } from '@/lib/server/secrets/seal'
import { putBrandRow } from '@/lib/server/workspaces/brand-rows'
import { createWorkspace } from '@/lib/server/workspaces/create-workspace'
import { inviteMember } from '@/lib/server/workspaces/invite-member'
import {
  putDomainClaim,
  putSignIn,
  removedMemberIdOf,
  removedMembers,
  signInSealPlace,
} from '@/lib/server/workspaces/sign-in/sign-in-rows'
import { writersOf } from '@/lib/server/workspaces/writer-rows'

const ids = createIdGenerator()

/** Leaves a provider with a proven domain, and a directory with a person, a group and its token. */
async function openDirectory(ports: Ports, workspace: OwnerId, owner: OwnerId): Promise<void> {
  const now = ports.now()
  const domain = `${workspace}.example.org`
  const sealed = await sealText(ports.secrets, signInSealPlace(workspace), 'a client secret')
  await putSignIn(ports, workspace, {
    ...{ issuer: 'https://login.example.org', clientId: 'vitae', sealed, domains: [domain] },
    ...{ isOpen: false, role: 'member', savedAt: now },
  })
  await putDomainClaim(ports, domain, { owner: workspace, isVouched: true }, 'absent')
  const marked = { id: removedMemberIdOf(workspace, `gone@${domain}`), at: now }
  await removedMembers.create(ports, workspace, marked)
  await putProvisioningToken(ports, workspace, {
    ...{ id: ids.document(), hash: `hash of ${workspace}`, prefix: 'vitae_', madeBy: owner },
    ...{ createdAt: now, expiresAt: now + 365 * 86_400_000 },
  })
  const dates = { createdAt: now, updatedAt: now }
  const person = {
    ...{ id: ids.document(), userName: `new@${domain}`, externalId: null, displayName: null },
    ...{ name: null, emails: [], isActive: true, personId: null, ...dates },
  }
  await provisionedUsers.create(ports, workspace, person)
  const group = { id: ids.document(), displayName: 'Coaches', externalId: null, ...dates }
  await provisionedGroups.create(ports, workspace, { ...group, members: [person.id] })
}

/** Makes a workspace with an open invitation, whose log has both, a brand and a directory. */
export async function openWorkspace(ports: Ports, owner: OwnerId): Promise<void> {
  const asked = { id: ids.document(), name: 'Career service' }
  const made = await createWorkspace(ports, owner, asked)
  if (!made.ok) throw new Error(made.code)
  const workspace = toOwnerId(asked.id)
  const by = { id: owner, role: 'owner', audited: { actor: owner, keyId: null } } as const
  const invitation = { email: 'new@example.org', role: 'coach' } as const
  const invited = await inviteMember(ports, workspace, by, invitation)
  if (!invited.ok) throw new Error(invited.code)
  await putBrandRow(ports, workspace, { ...emptyBrand, accents: ['#123456'] })
  await writersOf(ids.document()).create(ports, workspace, { id: owner, since: ports.now() })
  await openDirectory(ports, workspace, owner)
}
