import { sharedAccount } from '../sync/account/use-account'
import { type ModelChoice, readModelChoice } from './page/model-choice'

/**
 * Why no model is asked. `model-unreadable`: this browser does not say which one was chosen. `model-stopped`: the one
 * that the screen names was stopped or replaced, in another tab.
 */
export type NoAnswerer = { ok: false; code: 'model-unreadable' | 'model-stopped' }

const nameOf = (choice: ModelChoice | null) =>
  choice?.model ? `${choice.model} ${choice.baseUrl}` : ''

/** Name of the model that screens show; empty for the account's, null before any was shown. */
let shown: string | null = null

/** Reads the choice of this device for a screen that shows it. @throws if it cannot be read */
export async function readShownChoice(): Promise<ModelChoice | null> {
  const choice = await readModelChoice()
  shown = nameOf(choice)
  return choice
}

/**
 * Finds what answers a request: the model of this device, else the account's. Text that somebody has chosen to send to
 * one model goes to no other.
 */
export async function findAnswerer(): Promise<{ ok: true; isOnDevice: boolean } | NoAnswerer> {
  let name: string
  try {
    name = nameOf(await readModelChoice())
  } catch {
    return { ok: false, code: 'model-unreadable' }
  }
  const isStopped = name === '' && sharedAccount().state().kind === 'guest'
  const isOther = shown !== null && shown !== '' && shown !== name
  if (isStopped || isOther) return { ok: false, code: 'model-stopped' }
  return { ok: true, isOnDevice: name !== '' }
}
