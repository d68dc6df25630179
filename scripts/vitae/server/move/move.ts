import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { AwsConfiguration } from '@/lib/server/config/config-aws'
import { ProviderError } from '@/lib/server/identity/oidc/provider-error'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { moveHome } from '@/lib/server/move/move-home'
import { type ExitCode, exitCodes } from '../../exit-codes'
import { type CommandContext, type ServerCommand, sayUsage } from '../command'
import type { OpenedSide } from './opened-side'
import { type AskedMove, readMoveWords } from './read-move-words'
import { createProgress, reportMove } from './report-move'

const stopped =
  'Nothing is lost: the old home is as it was. Run the same command again, and it goes on where it stopped.'

/** Describes what an operator can do about an error of the user pool or of a store; null for any other error. */
function describeStop(error: unknown): string | null {
  if (error instanceof ProviderError) {
    return `The user pool refused or did not answer (${error.code || error.status || 'no answer'}).`
  }
  if (!(error instanceof StoreUnavailableError)) return null
  if (error.reason === 'busy') return 'A store did not answer, or takes no more at the moment.'
  if (error.reason === 'refused') {
    return 'AWS refuses what is asked of it: look at your credentials, their rights and their region, and whether amplify_outputs.json is of this backend.'
  }
  if (error.reason === 'newer') {
    return 'The table on AWS was written by a newer version of Vitae: use the same version here.'
  }
  return null
}

async function moveBetween(
  source: OpenedSide,
  target: OpenedSide,
  { isDryRun, trustsAddresses }: AskedMove,
  context: CommandContext,
): Promise<ExitCode> {
  const { say } = context
  say(`From ${source.side.name} to ${target.side.name}. Nobody may use either of them meanwhile.`)
  try {
    const notify = createProgress(context)
    const options = { isDryRun, trustsAddresses, notify }
    return reportMove(await moveHome(source.side, target.side, options), context)
  } catch (error) {
    const sentence = describeStop(error)
    if (sentence === null) {
      say(stopped)
      throw error
    }
    say(sentence)
    say(stopped)
    return exitCodes.file
  }
}

async function openBoth(
  asked: AskedMove,
  { configuration }: CommandContext,
  aws: AwsConfiguration,
  run: (folder: OpenedSide, cloud: OpenedSide) => Promise<ExitCode>,
): Promise<ExitCode> {
  // No other command loads a package of AWS.
  const { openAwsSide } = await import('./open-aws-side')
  const { lookIntoFolder, openFolderSide } = await import('./open-folder-side')
  const openFolder = asked.isDryRun ? lookIntoFolder : openFolderSide
  const folder = await openFolder(configuration, resolve(asked.folder))
  try {
    const cloud = await openAwsSide(configuration, aws)
    try {
      return await run(folder, cloud)
    } finally {
      await cloud.close()
    }
  } finally {
    await folder.close()
  }
}

/** Moves everything of an embedded home to the one on AWS, or back (ADR archives-and-moves). */
export const move: ServerCommand = {
  name: 'move',
  words: '--from FOLDER --to aws [--dry-run] [--trust-addresses], or --from aws --to FOLDER',
  summary:
    'Moves everything between a data folder and AWS, and compares both sides afterwards. --dry-run writes nothing.',
  async run(words, context) {
    const { configuration, say } = context
    const asked = readMoveWords(words)
    if (!asked) return sayUsage(move, context)
    const isThere = existsSync(join(resolve(asked.folder), 'format.json'))
    if (asked.direction === 'to-aws' && !isThere) {
      say(`There is no data folder ${resolve(asked.folder)}.`)
      return exitCodes.file
    }
    if (!configuration.aws) {
      say(
        'amplify_outputs.json names no backend of AWS: deploy it, and fetch the file with "npx ampx generate outputs".',
      )
      return exitCodes.file
    }
    return openBoth(asked, context, configuration.aws, (folder, cloud) => {
      const isLeaving = asked.direction === 'to-aws'
      const [source, target] = isLeaving ? [folder, cloud] : [cloud, folder]
      return moveBetween(source, target, asked, context)
    })
  },
}
