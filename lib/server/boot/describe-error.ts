import 'server-only'
import { ConfigurationError } from '../config/config'
import { DataFolderError } from '../data-folder/data-folder-error'
import { StoreUnavailableError } from '../items/item-types'
import { SecretError } from '../secrets/secret-types'

/** Returns the file of a system error. */
function fileOf(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? error.path
    : null
}

/**
 * Describes how the operator can fix an error of the configuration, the data folder, a secret or a store; null for
 * other errors.
 */
export function describeError(error: unknown, dataFolder: string): string | null {
  const isSentence = [ConfigurationError, DataFolderError, SecretError].some(
    (kind) => error instanceof kind,
  )
  if (isSentence) return (error as Error).message
  if (!(error instanceof StoreUnavailableError)) return null
  const sentences: Record<StoreUnavailableError['reason'], string> = {
    damaged: `A database in ${dataFolder} is damaged. It was left as it is. Restore your last backup with "npm run vitae -- restore FILE --replace", which keeps the damaged folder beside the new one.`,
    full: `The disk with the data folder ${dataFolder} is full: make room there and start again.`,
    'read-only': `${fileOf(error.cause) ?? `What lies in ${dataFolder}`} cannot be read or written: give this user the right to both and start again.`,
    refused:
      'AWS refuses what this server asks for, or what it names is not there: look at its role, and whether amplify_outputs.json is of this backend.',
    newer:
      'The table was written by a newer version of Vitae: deploy that version again, nothing was changed.',
    busy: `Another program holds the databases in ${dataFolder}: stop it and start again.`,
  }
  return sentences[error.reason]
}
