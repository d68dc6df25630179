import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type RestoreErrorCode, restoreBackup } from '@/lib/server/data-folder/restore-backup'
import { type ExitCode, exitCodes } from '../exit-codes'
import { type ServerCommand, sayUsage } from './command'

const errors: Record<RestoreErrorCode, { code: ExitCode; sentence: (detail: string) => string }> = {
  damaged: {
    code: exitCodes.invalid,
    sentence: (detail) => `This backup cannot be restored: ${detail}. Nothing was changed.`,
  },
  newer: {
    code: exitCodes.invalid,
    sentence: (detail) =>
      `This backup was made by a newer version of Vitae (${detail}): restore it with that version. Nothing was changed.`,
  },
  'not-empty': {
    code: exitCodes.file,
    sentence: (folder) =>
      `${folder} holds something already: add --replace, which keeps it beside the restored folder.`,
  },
  'in-use': {
    code: exitCodes.file,
    sentence: (folder) => `A server works with ${folder}: stop it first.`,
  },
}

type Asked = { file: string; folder: string | null; replace: boolean }

function readWords(words: readonly string[]): Asked | null {
  const asked: { file: string | null; folder: string | null; replace: boolean } = {
    file: null,
    folder: null,
    replace: false,
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--replace') asked.replace = true
    else if (word === '--to') {
      asked.folder = words[++at] ?? null
      if (!asked.folder) return null
    } else if (word.startsWith('-') || asked.file !== null) return null
    else asked.file = word
  }
  return asked.file === null ? null : { ...asked, file: asked.file }
}

/** Restores a data folder from a backup, after every byte of it was checked. */
export const restore: ServerCommand = {
  name: 'restore',
  words: 'FILE [--to FOLDER] [--replace]',
  summary:
    'Restores a backup into an empty data folder. --replace keeps the folder that is there beside the restored one; --to names another folder.',
  async run(words, context) {
    const { configuration, say } = context
    const asked = readWords(words)
    if (!asked) return sayUsage(restore, context)
    const file = resolve(asked.file)
    if (!existsSync(file)) {
      say(`There is no file ${file}.`)
      return exitCodes.file
    }
    const folder = asked.folder === null ? configuration.dataFolder : resolve(asked.folder)
    const result = await restoreBackup(file, folder, { replace: asked.replace })
    if (!result.ok) {
      const { code, sentence } = errors[result.code]
      say(sentence(result.detail))
      return code
    }
    say(
      `${folder}: ${result.manifest.files.length} files, as they were at ${result.manifest.madeAt}.`,
    )
    if (result.kept) say(`What was there before lies in ${result.kept}`)
    return exitCodes.done
  },
}
