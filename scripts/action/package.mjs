import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Where the command is started. */
export const command = join(dist, 'cli', 'vitae.mjs')

async function read(source, workspace) {
  if (!/^https?:/.test(source)) {
    const path = resolve(workspace, source)
    return existsSync(path) ? readFileSync(path) : null
  }
  try {
    const answer = await fetch(source, { signal: AbortSignal.timeout(60_000) })
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null
  } catch {
    return null
  }
}

/**
 * Unpacks the package of the command line, or of its Chinese, Japanese and Korean fonts. It has no dependencies, so npm
 * is not needed.
 *
 * @param {'' | '-han'} kind
 * @returns {Promise<boolean>} false where there is none: at a commit that is no release
 */
export async function installPackage(kind, variables) {
  const { VITAE_PACKAGE, VITAE_RELEASE, GITHUB_WORKSPACE = '.' } = variables
  const folder = join(dist, `cli${kind}`)
  if (existsSync(join(folder, 'package.json'))) return true
  const source = VITAE_PACKAGE || `${VITAE_RELEASE}/vitae-cli.tgz`
  const bytes = await read(source.replace(/\.tgz$/, `${kind}.tgz`), GITHUB_WORKSPACE)
  if (!bytes) return false
  const scratch = mkdtempSync(join(tmpdir(), 'vitae-package-'))
  try {
    writeFileSync(join(scratch, 'package.tgz'), bytes)
    mkdirSync(folder, { recursive: true })
    const words = ['-xzf', join(scratch, 'package.tgz'), '-C', folder, '--strip-components=1']
    execFileSync('tar', words)
    return true
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Fetches what pictures are painted with, beside the package; without it a site has none for link previews. */
export function installPainter() {
  const { dependencies, overrides } = JSON.parse(
    readFileSync(join(dist, '..', 'package.json'), 'utf8'),
  )
  const names = [
    `pdfjs-dist@${dependencies['pdfjs-dist']}`,
    `@napi-rs/canvas@${overrides['@napi-rs/canvas']}`,
  ]
  const quick = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  try {
    execFileSync('npm', ['install', ...quick, '--fetch-retries=0', ...names], {
      cwd: join(dist, 'cli'),
      stdio: 'ignore',
    })
  } catch {
    // The command says what is missing then.
  }
}
