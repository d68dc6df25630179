'use server'

import { headers } from 'next/headers'
import type { DescribedInvitation } from '@/lib/api/workspaces'
import { ports } from '@/lib/server/ports'
import { describeInvitation } from '@/lib/server/workspaces/describe-invitation'

/**
 * Describes the invitation of a link to anybody who holds it, also without a session. The token comes in the body of
 * the request and stands in no address.
 */
export async function readInvitation(
  token: unknown,
): Promise<{ ok: true; value: DescribedInvitation } | { ok: false; code: string }> {
  if (typeof token !== 'string' || token.length > 200) return { ok: false, code: 'gone' }
  const ip = (await headers()).get('x-vitae-ip')
  const described = await describeInvitation(await ports(), token, ip)
  return described.ok ? described : { ok: false, code: described.code }
}
