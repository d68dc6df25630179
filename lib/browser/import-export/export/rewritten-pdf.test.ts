import 'fake-indexeddb/auto'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkPanel } from '@/dist/messages/en/check-panel'
import { readContents } from '@/lib/importers/pdf/read-contents'
import { sayDifferences } from '@/lib/messages/say-difference'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { appendValue, findValue } from '@/lib/pdf/signing/append-value'
import { dictionaryIn, Reference } from '@/lib/pdf/signing/graph/pdf-value'
import { hashAround } from '@/lib/pdf/signing/sign-file'
import { openValue, signStatement, toHex, writeStatement } from '@/lib/pdf/signing/statement'
import { type EditablePdf, pdf, rewritePdf, streamOf } from '@/lib/pdf/signing/testing/rewrite-pdf'
import { verifyFile } from '@/lib/pdf/signing/verify-file'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { withPdf } from '../../paper/with-pdf'
import { signPdf } from './sign-pdf'

// What is said of a signed PDF that another program wrote anew, in other words or with one change.

const { createEngine } = await loadEngineBundle()
const result = await createEngine({ loadFont }).render(fullResume(countingIds()))
if (!result.ok) throw new Error(result.message)
const printed = result.rendered.bytes
const signed = await signPdf(printed, 'Zoë Quill')

const verify = (bytes: Uint8Array) => verifyFile(bytes, () => withPdf(bytes, readContents))

/** Verifies a file that is not the signed one, and returns its differences. */
async function differencesOf(bytes: Uint8Array) {
  const verified = await verify(bytes)
  if (verified.kind !== 'changed') throw new Error(verified.kind)
  return verified.differences
}

type Edit = (file: EditablePdf) => void
const first = ({ pages }: EditablePdf) => {
  const [page] = pages
  if (!page) throw new Error('No page')
  return page.dictionary
}
const inPage =
  (key: string, value: unknown): Edit =>
  (file) =>
    void first(file).set(key, pdf(value))
/** Changes the contents of the first page as text. */
const respell =
  (change: (contents: string) => string): Edit =>
  (file) => {
    const contents = first(file).get('Contents')
    if (!(contents instanceof Reference)) throw new Error('No contents')
    file.objects.set(contents.id, streamOf(change(file.dataOf(contents))))
  }

const other = (name: string) => ({ kind: 'other', page: 1, name })

const edits: [string, Edit, object[]][] = [
  [
    'other white space',
    respell((text) => text.replace(/ (Tf|Tm|rg|re|cm)\n/g, '\r\n\t$1 \r\n')),
    [],
  ],
  [
    'numbers in another spelling',
    respell((text) => text.replace(/(?<=\s)(-?\d+\.\d+)(?=\s)/g, '$100')),
    [],
  ],
  ['a comment', respell((text) => `% hidden\n${text}`), [{ kind: 'drawing', page: 1 }]],
  [
    'another number',
    respell((text) => text.replace(/(?<=\s)(\d+)(?=\.\d+\s)/, '1$1')),
    [{ kind: 'drawing', page: 1 }],
  ],
  ['an operator more', respell((text) => `${text} q Q`), [{ kind: 'drawing', page: 1 }]],
  [
    'an unknown operator',
    respell((text) => `BX hidden EX ${text}`),
    [{ kind: 'drawing', page: 1 }],
  ],
  ['a transition', inPage('Trans', { S: '/Split' }), [other('Trans')]],
  ['another order of its fields', inPage('Tabs', '/R'), [other('Tabs')]],
  [
    'two entries',
    (file) => [inPage('Dur', 5), inPage('Tabs', '/R')].forEach((edit) => void edit(file)),
    [other('Tabs'), other('Dur')],
  ],
  ['no tags', (file) => void first(file).delete('StructParents'), [other('StructParents')]],
]

describe('a signed PDF that another program wrote anew', () => {
  it.each(edits)('with %s names what differs alone', async (_, edit, differences) => {
    expect(await differencesOf(await rewritePdf(signed, edit))).toEqual(differences)
  })

  it('names an action of a node of the page tree', async () => {
    const forged = await rewritePdf(signed, (file) => {
      const tree = dictionaryIn(file.get(file.catalog.get('Pages')))
      tree?.set('AA', pdf({ O: { S: '/URI', URI: 'https://evil.example/' } }))
    })
    expect(await differencesOf(forged)).toEqual([
      { kind: 'action', page: null, name: 'AA' },
      { kind: 'structure', name: 'page-tree' },
    ])
  })

  it('says each sentence once', () => {
    const structure = { kind: 'structure' } as const
    expect(sayDifferences([structure, { kind: 'metadata' }, structure], checkPanel)).toEqual([
      'Programs may show this file differently: its structure isn’t that of the signed file.',
      'The title or other metadata differ.',
    ])
  })

  it('says of a drawing and an unnamed part no more than is known', () => {
    const differences = [
      { kind: 'drawing', page: 2 } as const,
      { kind: 'other', page: 2, name: '' } as const,
    ]
    expect(sayDifferences(differences, checkPanel)).toEqual([
      'Page 2 of the file · The drawing of the page was written differently: instructions, fonts or pictures. Whether it looks the same can’t be said.',
      'Page 2 of the file · Another part of the page differs.',
    ])
  })
})

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'vitae-rewritten-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(!hasQpdf)('qpdf', () => {
  it.each(['--normalize-content=y', '--qdf', '--object-streams=generate', '--linearize'])(
    '%s changes no part of a page',
    async (option) => {
      const [from, to] = [join(folder, 'signed.pdf'), join(folder, 'qpdf.pdf')]
      writeFileSync(from, signed)
      execFileSync('qpdf', [option, from, to])
      const differences = await differencesOf(new Uint8Array(readFileSync(to)))
      expect(differences.filter(({ kind }) => kind !== 'structure')).toEqual([])
    },
  )
})

describe('a signature of version 2 without the entries of pages', async () => {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, [
    'sign',
    'verify',
  ])) as CryptoKeyPair
  const named = await openValue(findValue(signed)?.value ?? '')
  if (named?.v !== 2) throw new Error('No signature')
  const statement = {
    ...named,
    key: toHex(await crypto.subtle.exportKey('raw', pair.publicKey)),
    pages: named.pages.map(({ size, drawing, annotations, rest, links }) => ({
      ...{ size, drawing, annotations, rest, links },
    })),
    file: '0'.repeat(64),
  }
  const place = '0'.repeat(128) + writeStatement(statement)
  const old = appendValue(printed, place, '0'.repeat(32))
  const start = findValue(old)?.start ?? 0
  const text = writeStatement({ ...statement, file: await hashAround(old, start, place.length) })
  old.set(new TextEncoder().encode((await signStatement(text, pair.privateKey)) + text), start)

  it('verifies as before', async () => {
    expect(await verify(old)).toMatchObject({ kind: 'unchanged', statement: { v: 2 } })
    expect(await differencesOf(await rewritePdf(old))).toEqual([])
  })

  it.each<[string, Edit, object[]]>([
    ['an added entry by its key', inPage('Trans', { S: '/Split' }), [other('Trans')]],
    ['no key of one that our files have', inPage('Tabs', '/R'), [other('')]],
    [
      'a script of a page',
      inPage('AA', { O: { S: '/JavaScript', JS: 'x' } }),
      [
        { kind: 'action', page: 1, name: 'AA' },
        { kind: 'action', page: 1, name: 'JavaScript' },
      ],
    ],
    [
      'another spelling as a drawing',
      respell((contents) => `${contents} `),
      [{ kind: 'drawing', page: 1 }],
    ],
  ])('names %s', async (_, edit, differences) => {
    expect(await differencesOf(await rewritePdf(old, edit))).toEqual(differences)
  })
})
