import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from './carried-node.mjs'

/** Reads a program from an archive `.tar.gz`, by tar. */
function readFromArchive(archive, name) {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-node-'))
  try {
    const file = join(folder, 'archive.tar.gz')
    writeFileSync(file, archive)
    return execFileSync('tar', ['-xzOf', file, name], { maxBuffer: 500_000_000 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Returns the checksum of a published Node program. Windows programs are in the published list; those of other
 * systems are read from the archive that is in the list.
 *
 * @param {string} version such as `24.21.0`
 * @param {string} system as `process.platform` and `process.arch`, such as `linux-x64`
 * @param {(address: string) => Promise<Buffer>} fetchBytes
 * @throws when the archive is not the one in the list
 */
export async function publishedSha256(version, system, fetchBytes) {
  const folder = `https://nodejs.org/dist/v${version}`
  const list = String(await fetchBytes(`${folder}/SHASUMS256.txt`))
  const sums = new Map(list.split('\n').map((line) => line.split(/\s+/).reverse()))
  if (system.startsWith('win32-')) return sums.get(`${system.replace('win32', 'win')}/node.exe`)
  const name = `node-v${version}-${system}`
  const archive = await fetchBytes(`${folder}/${name}.tar.gz`)
  if (sha256(archive) !== sums.get(`${name}.tar.gz`))
    throw new Error(`The checksum of ${name}.tar.gz is not the published one.`)
  return sha256(readFromArchive(archive, `${name}/bin/node`))
}
