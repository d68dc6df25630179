import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../support/source-files'

/** Stands in for npm: notes its arguments, deletes everything, waits if told to, and writes the packages of the lock file. */
const npm = `#!${process.execPath}
const fs = require('node:fs')
const path = require('node:path')
const args = process.argv.slice(2)
fs.appendFileSync(process.env.CALLS, 'npm ' + args.join(' ') + '\\n')
const folder = args.find((one) => one.startsWith('--prefix='))?.slice(9) ?? process.cwd()
const modules = path.join(folder, 'node_modules')
fs.mkdirSync(modules, { recursive: true })
for (const name of fs.readdirSync(modules)) if (name !== '.bin') fs.rmSync(path.join(modules, name), { recursive: true })
const { packages } = JSON.parse(fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8'))
const wanted = Object.entries(packages).filter(([place, { dev }]) => place && !(dev && args.includes('--omit=dev')))
const write = ([place, { version }]) => {
  fs.mkdirSync(path.join(folder, place, 'dist', 'bin'), { recursive: true })
  fs.writeFileSync(path.join(folder, place, 'package.json'), JSON.stringify({ version }))
  if (place.endsWith('/next')) fs.copyFileSync(process.env.NEXT, path.join(folder, place, 'dist', 'bin', 'next'))
}
write(wanted[0])
setTimeout(() => {
  wanted.forEach(write)
  fs.writeFileSync(path.join(modules, '.package-lock.json'), JSON.stringify({ packages: Object.fromEntries(wanted) }))
}, Number(process.env.NPM_TAKES ?? 0))
`

/** Stands in for Next. */
const next = `
const fs = require('node:fs')
const [command] = process.argv.slice(2)
fs.appendFileSync(process.env.CALLS, 'next ' + command + '\\n')
const port = Number(process.argv[process.argv.indexOf('-p') + 1])
if (command === 'build') setTimeout(() => fs.mkdirSync('.next', { recursive: true }), Number(process.env.BUILD_TAKES ?? 0))
else {
  require('node:http').createServer((_, answer) => answer.end()).listen(port, '127.0.0.1')
  process.on('SIGTERM', () => process.exit(0))
}
`

const lockOf = (version: string) => ({
  packages: {
    '': {},
    'node_modules/next': { version },
    'node_modules/typescript': { version },
    'node_modules/vitest': { version, dev: true },
  },
})

type Running = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

/**
 * Copies the scripts of `npm start` and `npm run dev` into a folder whose npm and Next are stand-ins, so that
 * installations and builds take no time, need no network and are counted.
 *
 * @param place the folder in which the copy is made
 */
export function copyFolder(place: string) {
  const folder = mkdtempSync(join(place, 'copy-'))
  const parts = ['start.mjs', 'dev.mjs', 'build.mjs', 'support', 'carried-node/checksums.json']
  for (const part of [
    ...parts.map((name) => `scripts/${name}`),
    'lib/messages/docs-pages.json',
    'lib/server/config/config-rules.mjs',
    'lib/server/config/settings',
    'lib/server/config/variable-names.mjs',
    'package.json',
  ])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  const calls = `${folder}-calls.txt`
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  for (const name of ['bundle', 'strip-site', 'write-asset-list'])
    write(`scripts/${name}.mjs`, 'export {}\n')
  write('package-lock.json', JSON.stringify(lockOf('1.0.0')))
  write('node_modules/.bin/npm', npm)
  write('next.cjs', next)
  chmodSync(join(folder, 'node_modules/.bin/npm'), 0o755)
  writeFileSync(calls, '')
  const env = { ...process.env, CALLS: calls, NEXT: join(folder, 'next.cjs') }

  const spawnHere = (words: string[], extra: Record<string, string>): Running => {
    const child = spawn(process.execPath, words, {
      cwd: folder,
      env: { ...env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    return { child, output: () => output, ended }
  }

  return {
    folder,
    write,
    /** Runs a script of the copy, with a data folder of its own for each port. */
    run: (script: string, port: number, extra: Record<string, string> = {}) =>
      spawnHere([join(folder, 'scripts', script)], {
        PORT: String(port),
        VITAE_DATA: join(folder, `data-${port}`),
        ...extra,
      }),
    /** Runs npm as a developer does. */
    npm: (...args: string[]) =>
      spawnHere([join(folder, 'node_modules/.bin/npm'), ...args], {}).ended,
    /** Publishes another version of each package. */
    changeLock: (version: string) => write('package-lock.json', JSON.stringify(lockOf(version))),
    /** Returns what npm and Next were called with since the last time. */
    takeCalls: () => {
      const lines = readFileSync(calls, 'utf8').split('\n').slice(0, -1)
      writeFileSync(calls, '')
      return lines.map((line) =>
        line.replace('--no-audit --no-fund --ignore-scripts --loglevel=error', '…'),
      )
    },
    /** Kills the process that installs or builds, and what it has started for that. */
    killLockHolders: () => {
      const lock = readFileSync(join(folder, '.vitae-run/lock.json'), 'utf8')
      for (const { pid } of JSON.parse(lock).processes) process.kill(pid, 'SIGKILL')
    },
    hasPackage: (name: string) => existsSync(join(folder, 'node_modules', name, 'package.json')),
    /** Returns the time and a hash of each file of `node_modules`. */
    fingerprint: () =>
      readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [
          file,
          statSync(file).mtimeMs,
          createHash('sha256').update(readFileSync(file)).digest('hex'),
        ]),
  }
}

/** Waits until a program has written some words. @throws if it ends before */
export async function waitFor({ child, output }: Running, words: string): Promise<void> {
  while (!output().includes(words)) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`It ended without “${words}”: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Ends a server as Ctrl-C does. */
export async function stop({ child, ended }: Running): Promise<void> {
  child.kill('SIGINT')
  await ended
}
