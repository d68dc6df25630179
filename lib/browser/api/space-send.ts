import { currentWorkspace } from '../spaces/space-address'
import { createSend, type Send } from './send'

/**
 * Sends requests about the space of this page: a workspace, or the person's own.
 *
 * @param patience milliseconds for the whole answer; that of `createSend` unless given
 */
export const createSpaceSend = (patience?: number): Send =>
  createSend(undefined, patience, currentWorkspace())
