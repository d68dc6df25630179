import { z } from '@hono/zod-openapi'
import { grantedRoles } from './workspaces'

/** Maximum number of domains of a workspace. */
export const maxDomains = 10

/** Days until the token of a directory expires. */
export const provisioningTokenDays = 365

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')
const grantedRole = z.enum(grantedRoles)

const domainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/)

export const changeSignInBodySchema = z.strictObject({
  issuer: z.string().trim().min(1).max(500).describe('Address of the OpenID Connect provider'),
  clientId: z.string().trim().min(1).max(255),
  clientSecret: z
    .optional(z.string().trim().min(1).max(2_000))
    .describe('Left out: the stored one stays, for the same issuer and client'),
  domains: z.array(domainSchema).max(maxDomains),
  isOpen: z.boolean().describe('Whether everybody of the proven domains may join'),
  role: grantedRole.describe('Role of those who join without being invited'),
})
export type ChangeSignInBody = z.output<typeof changeSignInBodySchema>

export const workspaceSignInSchema = z.strictObject({
  provider: z.nullable(
    z.strictObject({
      issuer: z.string(),
      clientId: z.string(),
      isOpen: z.boolean(),
      role: grantedRole,
      domains: z.array(
        z.strictObject({
          name: z.string(),
          isProven: z.boolean(),
          record: z
            .strictObject({ name: z.string(), value: z.string() })
            .describe('TXT record in the DNS that proves the domain'),
        }),
      ),
    }),
  ),
  redirectUri: z.string().describe('Register it at the provider'),
  signInUrl: z.string().describe('Begins a sign-in at the provider'),
  provisioning: z
    .nullable(
      z.strictObject({
        url: z.string().describe('Address of SCIM 2.0'),
        token: z.nullable(
          z.strictObject({ prefix: z.string(), createdAt: timestamp, expiresAt: timestamp }),
        ),
      }),
    )
    .describe('Null where this installation allows no directories'),
})
export type WorkspaceSignIn = z.output<typeof workspaceSignInSchema>

export const createdProvisioningTokenSchema = z.strictObject({
  token: z
    .nullable(z.string())
    .describe('Returned only once. Null where an `Idempotency-Key` repeats the request'),
  expiresAt: timestamp,
})
export type CreatedProvisioningToken = z.output<typeof createdProvisioningTokenSchema>
