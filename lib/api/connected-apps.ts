import { z } from '@hono/zod-openapi'
import { scopeSchema } from './keys'

/** Apps that one person may have connected. */
export const maxConnectedApps = 20
/** Characters of the name that an app gives itself. */
export const maxAppName = 80
/** Characters of an authorization request. */
export const maxAuthorizationRequest = 8_000

const timestamp = z.iso.datetime().describe('RFC 3339, UTC')

export const connectedAppSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().describe('As the app calls itself: nobody has verified it'),
  host: z.string().describe('Host that its authorization was sent to'),
  scopes: z.array(scopeSchema),
  createdAt: timestamp,
  lastUsedAt: z.nullable(timestamp).describe('To the minute'),
})
/** An app that may use the tools for agents as its person. */
export type ConnectedApp = z.output<typeof connectedAppSchema>

export const connectedAppListSchema = z.strictObject({ apps: z.array(connectedAppSchema) })

export const allowAppBodySchema = z
  .strictObject({
    request: z
      .string()
      .max(maxAuthorizationRequest)
      .describe('Query of the authorization request that the person has seen'),
    userId: z.uuid().describe('Account that the person has seen: it has to be that of the session'),
  })
  .openapi({
    example: {
      request:
        'response_type=code&client_id=019d0000-0000-7000-8000-000000000001&redirect_uri=https%3A%2F%2Fapp.example.org%2Fcallback&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
      userId: '019d0000-0000-7000-8000-000000000002',
    },
  })
export type AllowAppBody = z.output<typeof allowAppBodySchema>

export const allowedAppSchema = z.strictObject({
  redirectTo: z.string().describe('Address of the app, with the code or an error (RFC 6749)'),
})
