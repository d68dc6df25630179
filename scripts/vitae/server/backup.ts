import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { createBackup } from '@/lib/server/data-folder/create-backup'
import { checkFormat } from '@/lib/server/data-folder/data-folder-format'
import { exitCodes } from '../exit-codes'
import { isFolderThere } from './accounts'
import { type ServerCommand, sayUsage } from './command'

/** Writes the whole data folder into one file, also while the server runs. */
export const backup: ServerCommand = {
  name: 'backup',
  words: 'FILE',
  summary:
    'Writes everything the server keeps into one .tar.gz, also while the server runs. Never over a file that exists.',
  async run(words, context) {
    const { configuration, say } = context
    const { dataFolder } = configuration
    const [given, ...rest] = words
    if (given === undefined || given.startsWith('-') || rest.length > 0)
      return sayUsage(backup, context)
    const file = resolve(given)
    if (existsSync(file)) {
      say(`${file} is there already: choose another name, a backup writes over nothing.`)
      return exitCodes.file
    }
    if (!isFolderThere(context)) return exitCodes.file
    checkFormat(dataFolder)
    const { files } = await createBackup(dataFolder, file)
    const megabytes = (statSync(file).size / 1_000_000).toFixed(1)
    say(`${file}: ${files.length} files, ${megabytes} MB.`)
    say('It holds every CV and the secrets of this server: keep it where nobody else reads it.')
    return exitCodes.done
  },
}
