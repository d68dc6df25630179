import 'server-only'
import type { Home } from '../home-types'
import { reauthenticationLifetime } from '../identity/reauthentication-lifetime'
import type { Outcome } from '../outcome'
import { type OwnerId, toOwnerId } from '../owner'
import { VectorsUnavailableError } from '../vectors/types'
import { eraseOwner, sweepOwner } from './erase-owner'

type Parts = Pick<Home, 'items' | 'files' | 'vectors' | 'identity' | 'secrets' | 'jobs' | 'now'>

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
  home: Parts,
  owner: OwnerId,
  { signedInAt }: { signedInAt: number },
): Promise<Outcome<null>> {
  if (home.now() - signedInAt >= reauthenticationLifetime)
    return { ok: false, code: 'proof-needed' }
  await home.jobs.enqueue({
    id: `${kind}:${owner}`,
    kind,
    payload: { owner },
    delay: secondLook,
  })
  await eraseOwner(home, owner)
  try {
    await home.vectors.removeOwner(owner)
  } catch (error) {
    // They may lie on a machine of somebody else: the job goes on until it answers.
    if (!(error instanceof VectorsUnavailableError)) throw error
  }
  return { ok: true, value: null }
}

/** Lets deletions that a crash cut short come to their end. To be called once, at start. */
export function scheduleAccounts(home: Parts): void {
  home.jobs.handle(kind, {
    attempts: 20,
    deadline: 10 * 60_000,
    async run({ payload }, signal) {
      const owner = toOwnerId(String(payload.owner))
      await eraseOwner(home, owner)
      await sweepOwner(home, owner, signal)
      await home.vectors.removeOwner(owner)
    },
    // Nobody is left to be told; the dead job stands in the operator's figures.
    async fail() {},
  })
}
