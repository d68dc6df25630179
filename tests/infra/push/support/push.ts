import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { firstPush, type Synthesis, synthesiseFirstPush } from '../../support/synthesise'
import { startDeployDoubles } from './deploy-doubles'

/** Without what traps the tests' own processes: packages come from the registry. */
const { NODE_OPTIONS, ...outside } = process.env

/** The tracked files as they are now, and those that are new. */
function cloneSources(clone: string): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z']).toString()
  for (const file of listed.split('\0').filter((name) => name && existsSync(name))) {
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(file, join(clone, file))
  }
}

const commandsOf = (clone: string) =>
  [...readFileSync(join(clone, 'amplify.yml'), 'utf8').matchAll(/^ {8}- (.+)$/gm)].map(
    ([, command = '']) => command,
  )

/** A first push: what was deployed to which doubles, the clone, and the packed site. */
export type Push = {
  clone: string
  packed: string
  stacks: Synthesis['stacks']
  cloud: Awaited<ReturnType<typeof startDeployDoubles>>
}

async function runPush(): Promise<Push> {
  const work = mkdtempSync(join(tmpdir(), 'vitae-push-'))
  process.once('exit', () => rmSync(work, { recursive: true, force: true }))
  const [clone, tools, packed] = ['clone', 'tools', 'packed'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ]
  const { stacks } = await synthesiseFirstPush()
  const cloud = await startDeployDoubles(stacks)
  cloneSources(clone)
  // Stands in for the build image's `nvm`.
  mkdirSync(tools)
  writeFileSync(join(tools, 'nvm'), '#!/bin/sh\ntest -f .nvmrc\n', { mode: 0o755 })
  const path = `${tools}:${process.env.PATH}`
  for (const command of commandsOf(clone)) {
    // A deploy reaches the doubles, and nothing else.
    const own = command.includes('ampx') ? { ...cloud.environment, NODE_OPTIONS } : {}
    await promisify(execFile)('bash', ['-ec', command], {
      cwd: clone,
      env: { ...outside, ...firstPush, ...own, PATH: path, CI: '1' },
      maxBuffer: 64_000_000,
    })
  }
  await cloud.stop()
  cpSync(join(clone, '.amplify-hosting'), packed, { recursive: true, verbatimSymlinks: true })
  return { clone, packed, stacks, cloud }
}

let pushed: Promise<Push> | null = null

/**
 * Does what Amplify does with the first push, once a process: the commands of amplify.yml, line by line, in a fresh clone,
 * where the locked command line of Amplify deploys to doubles of AWS.
 */
export function push(): Promise<Push> {
  pushed ??= runPush()
  return pushed
}
