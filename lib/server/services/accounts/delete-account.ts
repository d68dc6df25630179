import 'server-only'
import { reauthenticationLifetime } from '../../identity/reauthentication-lifetime'
import type { Outcome } from '../../outcome'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { VectorsUnavailableError } from '../../vectors/vector-types'
import { eraseOwner, sweepOwner } from './erase-owner'

type Parts = Pick<Ports, 'items' | 'files' | 'vectors' | 'identity' | 'secrets' | 'jobs' | 'now'>

const kind = 'delete-account'

/** Milliseconds after which the job checks for rows that a concurrent request has written. */
const secondLook = 60_000

/**
 * Deletes an account with everything it owns, for a user who has authenticated within the last ten minutes. The job
 * is written first, so that it completes the deletion after a crash at any point.
 *
 * @param input.signedInAt of the principal
 * @returns `proof-needed` when the last authentication is too old
 */
export async function deleteAccount(
  ports: Parts,
  owner: OwnerId,
  { signedInAt }: { signedInAt: number },
): Promise<Outcome<null>> {
  if (ports.now() - signedInAt >= reauthenticationLifetime)
    return { ok: false, code: 'proof-needed' }
  await ports.jobs.enqueue({
    id: `${kind}:${owner}`,
    kind,
    payload: { owner },
    delay: secondLook,
  })
  await eraseOwner(ports, owner)
  try {
    await ports.vectors.removeOwner(owner)
  } catch (error) {
    // Vectors may be in an external service: the job is retried until it answers.
    if (!(error instanceof VectorsUnavailableError)) throw error
  }
  return { ok: true, value: null }
}

/** Registers the job that completes deletions. Called once, at start. */
export function scheduleAccounts(ports: Parts): void {
  ports.jobs.handle(kind, {
    attempts: 20,
    deadline: 10 * 60_000,
    async run({ payload }, signal) {
      const owner = toOwnerId(String(payload.owner))
      await eraseOwner(ports, owner)
      await sweepOwner(ports, owner, signal)
      await ports.vectors.removeOwner(owner)
    },
    // No user is left to notify; the dead job is in the operator's figures.
    async fail() {},
  })
}
