import 'server-only'
import type { Home } from '../home-types'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import { deleteAliases } from '../repositories/aliases'
import {
  deleteBody,
  deleteHead,
  isErased,
  putErased,
  putHead,
  readBody,
  readHead,
} from '../repositories/documents'
import { deleteSearchWords } from '../repositories/search-words'
import { deleteVersions } from '../repositories/versions'
import { deleteKeptFiles } from './kept-files'
import { forgetTexts } from './matching/forget-texts'
import { takeBackTrash } from './notifications/tell-of-trash'
import { conflictWith } from './resume-answers'

type Parts = Pick<Home, 'items' | 'files' | 'vectors' | 'secrets' | 'metrics' | 'now'>

/**
 * Erases a document for good: only from the trash. Erasing it again is fine.
 *
 * @param input.baseVersion the version that is meant: words of another one are not erased
 */
export async function eraseResume(
  home: Parts,
  owner: OwnerId,
  { id, baseVersion = 'any' }: { id: string; baseVersion?: number | 'any' },
): Promise<Outcome<null>> {
  for (;;) {
    // The head first: a save in between gives it another row version, or is not acknowledged.
    const head = await readHead(home, owner, id)
    if (!head) {
      const isDone = await isErased(home, owner, id)
      return isDone ? { ok: true, value: null } : { ok: false, code: 'not-found' }
    }
    if (!head.isErasing) {
      if (head.trashedAt === null) return { ok: false, code: 'not-trashed' }
      const body = baseVersion === 'any' ? null : await readBody(home, owner, id)
      if (body && body.version !== baseVersion) return conflictWith(body)
      const next = { ...head, isErasing: true }
      if (!(await putHead(home, owner, next, home.now(), head.rowVersion)).ok) continue
    }
    await finishErasing(home, owner, id)
    const { trashedAt } = head
    if (trashedAt !== null) await takeBackTrash(home, owner, { id, trashedAt })
    return { ok: true, value: null }
  }
}

/**
 * Erases what is left of a document whose head says so. Whatever is cut off in between, its head
 * says "erasing" until the last row, so that nobody sees half a document and anybody can go on.
 */
export async function finishErasing(home: Parts, owner: OwnerId, id: string): Promise<void> {
  await deleteVersions(home, owner, id)
  await deleteKeptFiles(home, owner, id)
  await deleteBody(home, owner, id)
  await deleteSearchWords(home, owner, id)
  await deleteAliases(home, owner, id)
  await forgetTexts(home, owner, id)
  // A save that was under way may have kept a version meanwhile; without a body none can follow.
  await deleteVersions(home, owner, id)
  await putErased(home, owner, id, home.now())
  await deleteHead(home, owner, id)
}
