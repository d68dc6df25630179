import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/source-files'

// Nothing secret and nobody's address lies in the repository.

const secrets: { name: string; pattern: RegExp }[] = [
  { name: 'private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { name: 'AWS access key', pattern: /\b(AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { name: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{40}/ },
  { name: 'model provider key', pattern: /\bsk-(proj-|ant-)?[A-Za-z0-9_-]{32,}/ },
  { name: 'Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}/ },
  { name: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: 'signed token', pattern: /\beyJ[A-Za-z0-9_-]{16,}\.eyJ[A-Za-z0-9_-]{16,}\./ },
  {
    name: 'password in an address',
    pattern: /\b[a-z]+:\/\/[^\s/:@'"`]+:[^\s/:@'"`]{6,}@(?!example)/,
  },
]

/** Addresses that belong to nobody (RFC 2606), and what only looks like one. */
const nobodysAddress =
  /@((?:[\w-]+\.)*example(\.(org|com|net|edu))?|(?:[\w-]+\.)*(test|invalid|localhost))$/i
const address = /\b[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}\b/gi

/** Text of others that we carry unchanged: licences name their authors. */
const carried = /^(package-lock\.json|lib\/pdf\/fonts\/files\/|.*(LICEN[CS]E|OFL)[^/]*$)/

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path && existsSync(join(root, path)))
const texts = tracked
  .map((path) => ({ path, bytes: readFileSync(join(root, path)) }))
  .filter(({ bytes }) => !bytes.subarray(0, 8_000).includes(0))
  .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }))

test('the files were read', () => {
  expect(texts.length).toBeGreaterThan(100)
})

test.each(secrets)('no $name in the repository', ({ pattern }) => {
  expect(texts.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([])
})

test('no real person’s e-mail address in the repository', () => {
  const found = texts
    .filter(({ path }) => !carried.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(address)]
        .map(([match]) => match)
        .filter((match) => !nobodysAddress.test(match))
        .map((match) => `${path}: ${match}`),
    )
  expect(found).toEqual([])
})

test('no settings file is in the repository', () => {
  expect(
    tracked.filter((path) =>
      /(^|\/)(\.env(\..*)?|\.npmrc\.local|id_[a-z0-9]+|.*\.pem)$/.test(path),
    ),
  ).toEqual([])
})
