import { z } from '@hono/zod-openapi'
import { planNames } from './plans'

/** Roles in a workspace, from the one that may do most. */
export const roles = ['owner', 'admin', 'member', 'coach', 'viewer'] as const
export type Role = (typeof roles)[number]
/** Roles that an invitation or an administrator can give; owners are made by owners. */
export const grantedRoles = ['admin', 'member', 'coach', 'viewer'] as const
export type GrantedRole = (typeof grantedRoles)[number]

/** Access to a workspace that roles have (ADR workspace-owners), from what all of them may do. */
export const workspaceAccesses = ['read', 'propose', 'write', 'manage', 'own'] as const
export type WorkspaceAccess = (typeof workspaceAccesses)[number]

export const maxWorkspaceName = 100
/** Days that an invitation is valid. */
export const invitationDays = { default: 7, max: 30 } as const

/** Request header that names the workspace that a request is about. */
export const workspaceHeader = 'vitae-workspace'

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const roleSchema = z
  .enum(roles)
  .describe('`coach` reads and proposes, `viewer` reads; `admin` manages members and keys')
const grantedRoleSchema = z.enum(grantedRoles)
const nameSchema = z.string().trim().min(1).max(maxWorkspaceName)
const token = z.string().min(1).max(200)

export const workspaceSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  role: roleSchema.describe('Your role'),
  plan: z.nullable(z.enum(planNames)).describe('Null: the default plan of the installation'),
  createdAt: timestamp,
})
export type Workspace = z.output<typeof workspaceSchema>

export const workspaceListSchema = z.strictObject({ workspaces: z.array(workspaceSchema) })

export const workspaceBodySchema = z.strictObject({ name: nameSchema })

export const eraseWorkspaceBodySchema = z.strictObject({
  name: z.string().max(maxWorkspaceName).describe('The name of the workspace, as it is'),
})

export const memberSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  since: timestamp,
})
export type Member = z.output<typeof memberSchema>

export const memberListSchema = z.strictObject({ members: z.array(memberSchema) })

export const changeMemberBodySchema = z.strictObject({ role: z.enum(roles) })

export const handOverBodySchema = z.strictObject({
  to: z.uuid().describe('Member who becomes owner; you become `admin`'),
})

export const inviteBodySchema = z.strictObject({
  email: z.string().max(320),
  role: grantedRoleSchema,
  days: z.optional(z.int().min(1).max(invitationDays.max)).describe('Valid for 7 days by default'),
})
export type InviteBody = z.output<typeof inviteBodySchema>

export const workspaceInvitationSchema = z.strictObject({
  id: z.uuid(),
  email: z.string(),
  role: grantedRoleSchema,
  createdAt: timestamp,
  expiresAt: timestamp,
  isFromDirectory: z.boolean().describe('Sent for a user of the directory, and not counted'),
})
export type WorkspaceInvitation = z.output<typeof workspaceInvitationSchema>

export const workspaceInvitationListSchema = z.strictObject({
  invitations: z.array(workspaceInvitationSchema),
})

export const createdInvitationSchema = workspaceInvitationSchema.extend({
  url: z
    .nullable(z.url())
    .describe('The link, returned only once. Null where an `Idempotency-Key` repeats the request'),
  isMailed: z.boolean().describe('False: hand the link over yourself'),
})
export type CreatedInvitation = z.output<typeof createdInvitationSchema>

/** An open invitation as the holder of its link sees it. */
export type DescribedInvitation = {
  /** Name of the workspace. */
  workspace: string
  role: GrantedRole
  /** Invited address. */
  email: string
  /** Address of the one who invites; null where that is not known. */
  inviter: string | null
}

export const joinBodySchema = z.strictObject({ token: token.describe('From the link') })

const counted = z.strictObject({ count: z.int().min(0), limit: z.int().min(0) })

export const workspaceUsageSchema = z.strictObject({
  documents: counted,
  members: counted,
  invitations: counted,
  keys: counted,
  isShared: z
    .boolean()
    .describe(
      'True without a plan above `free`: documents and AI count towards the limits of the first owner',
    ),
})
export type WorkspaceUsage = z.output<typeof workspaceUsageSchema>

/** Kinds of entries in the log of a workspace. */
export const auditKinds = [
  'workspace-created',
  'workspace-renamed',
  'brand-changed',
  'workspace-exported',
  'member-joined',
  'member-role-changed',
  'member-removed',
  'member-left',
  'ownership-handed-over',
  'invitation-sent',
  'invitation-withdrawn',
  'key-created',
  'key-revoked',
  'share-created',
  'share-changed',
  'share-revoked',
  'document-trashed',
  'document-erased',
  'document-exported',
  'audit-exported',
  'sign-in-changed',
  'sign-in-removed',
  'provisioning-token-created',
  'provisioning-token-revoked',
] as const
export type AuditKind = (typeof auditKinds)[number]

export const auditEntrySchema = z.strictObject({
  seq: z.int().min(1),
  at: timestamp,
  kind: z.enum(auditKinds),
  actor: z.uuid().describe('Person who did it'),
  keyId: z.nullable(z.uuid()).describe('API key that it was done with'),
  subject: z.nullable(z.string()).describe('Id of the person or thing that it was done to'),
  detail: z.record(z.string(), z.string()),
  previous: z.string().describe('Hash of the entry before it; empty for the first'),
  hash: z.string().describe('SHA-256 over `previous` and the canonical JSON of the other fields'),
})
export type AuditEntryAnswer = z.output<typeof auditEntrySchema>

export const auditListSchema = z.strictObject({
  entries: z.array(auditEntrySchema),
  people: z
    .array(z.strictObject({ id: z.uuid(), name: z.string(), isFormer: z.boolean() }))
    .describe(
      'Names of the people in these entries who have an account; `isFormer`: no member any more',
    ),
  subjects: z
    .array(z.strictObject({ id: z.string(), name: z.string() }))
    .describe('Present titles of the documents and addresses of the invitations in these entries'),
  cursor: z.nullable(z.string()),
})

export const auditQuerySchema = z.object({
  cursor: z.optional(z.string().max(100)),
  limit: z.optional(z.coerce.number().int().min(1).max(200)),
  kind: z
    .optional(z.enum(auditKinds))
    .describe('Only entries of this kind. A page may then be shorter, and another follow it'),
})

export const auditCheckSchema = z.strictObject({
  entries: z.int().min(0).describe('Number of entries up to the head of the chain'),
  broken: z
    .nullable(z.int().min(1))
    .describe('Number of the first entry that was changed or is missing; null: none'),
})
export type AuditCheck = z.output<typeof auditCheckSchema>
