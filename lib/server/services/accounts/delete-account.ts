import 'server-only'
import { reauthenticationLifetime } from '../../identity/reauthentication-lifetime'
import type { Outcome } from '../../outcome'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { VectorsUnavailableError } from '../../vectors/vector-types'
import { eraseOwner, sweepOwner } from './erase-owner'

type Parts = Pick<Ports, 'items' | 'files' | 'vectors' | 'identity' | 'secrets' | 'jobs' | 'now'>

const kind = 'delete-account'

/** Milliseconds after which the job looks for what a request under way has left. */
const secondLook = 60_000

/**
 * Deletes an account with everything it owns, for somebody who has proved within ten minutes that
 * it is theirs. The job is written first: a crash at any place is finished by it.
 *
 * @param input.signedInAt of the principal
 * @returns `proof-needed` when the last proof is too old
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
    // They may lie on a machine of somebody else: the job goes on until it answers.
    if (!(error instanceof VectorsUnavailableError)) throw error
  }
  return { ok: true, value: null }
}

/** Lets deletions that a crash cut short come to their end. To be called once, at start. */
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
    // Nobody is left to be told; the dead job stands in the operator's figures.
    async fail() {},
  })
}
