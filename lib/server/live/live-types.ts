import 'server-only'
import type { LiveInvitation } from '@/lib/api/live'
import type { OwnerId } from '../owner'

/** Listener of one open stream. */
export type LiveListener = {
  /** @param at as in `Live.publish` */
  onNews: (at: number) => void
  /** A session or a membership has ended: whether this stream may go on has to be read again. */
  onEndedAccess: () => void
  /** The server is about to end, and the stream with it. */
  onEnd: () => void
}

/** Notices for open pages that something of an owner has changed: never what it is. */
export type Live = {
  /**
   * Reports a change to the pages that listen to an owner, which is a person or a workspace. Never rejects: a failure is
   * logged once, and pages find the change as they poll. Called for each row that is written, in a burst for an import.
   *
   * @param at time of the change in milliseconds since 1970; of a document its `updatedAt`, by which the device that
   * wrote it ignores the notice
   */
  publish: (owner: OwnerId, at: number) => Promise<void>
  /**
   * Returns where a page may listen to an owner. The caller has checked that it may.
   *
   * @throws errors of the service that issues tickets
   */
  invite: (owner: OwnerId) => Promise<LiveInvitation>
  /**
   * Reports that a session of a person or a membership in a workspace has ended. Absent where invitations lead elsewhere.
   *
   * @param owner the person, or the workspace
   */
  endAccess?: (owner: OwnerId) => void
  /** Listens within this process; absent where invitations lead elsewhere. Returns the function that ends it. */
  subscribe?: (owner: OwnerId, listener: LiveListener) => () => void
}
