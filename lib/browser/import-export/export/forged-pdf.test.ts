import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { readContents } from '@/lib/importers/pdf/read-contents'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { appendValue, findValue } from '@/lib/pdf/signing/append-value'
import { dictionaryIn, Name, type PdfValue, Stream } from '@/lib/pdf/signing/graph/pdf-value'
import { readParts } from '@/lib/pdf/signing/graph/read-parts'
import { hashAround } from '@/lib/pdf/signing/sign-file'
import { signStatement, toHex, writeStatement } from '@/lib/pdf/signing/statement'
import {
  appendRevision,
  type EditablePdf,
  pdf,
  rewritePdf,
  streamOf,
} from '@/lib/pdf/signing/testing/rewrite-pdf'
import { type Verification, verifyFile } from '@/lib/pdf/signing/verify-file'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { withPdf } from '../../paper/with-pdf'
import { signPdf } from './sign-pdf'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const full = fullResume(countingIds())
const result = await engine.render({ ...full, design: { ...full.design, carry: true } })
if (!result.ok) throw new Error(result.message)
const printed = result.rendered.bytes
const signed = await signPdf(printed, 'Zoë Quill')
const resaved = await rewritePdf(signed)

const verify = (bytes: Uint8Array) => verifyFile(bytes, () => withPdf(bytes, readContents))
type Changed = Extract<Verification, { kind: 'changed' }>

/** Verifies a file that is not the signed one. */
async function changed(bytes: Uint8Array): Promise<Changed> {
  const verified = await verify(bytes)
  if (verified.kind !== 'changed') throw new Error(verified.kind)
  return verified
}

type Edit = (file: EditablePdf) => void
const javascript = pdf({ S: '/JavaScript', JS: 'app.alert(1)' })
const first = ({ pages }: EditablePdf) => {
  const [page] = pages
  if (!page) throw new Error('No page')
  return page
}
const annotate =
  (annotation: Record<string, unknown>): Edit =>
  (file) => {
    const { dictionary } = first(file)
    const list = file.get(dictionary.get('Annots'))
    const one = file.add(pdf({ Type: '/Annot', Rect: [50, 600, 500, 700], F: 4, ...annotation }))
    dictionary.set('Annots', [...(Array.isArray(list) ? list : []), one])
  }
const draw =
  (operators: string): Edit =>
  (file) => {
    const { dictionary } = first(file)
    const more = file.add(streamOf(operators))
    dictionary.set('Contents', [dictionary.get('Contents') ?? null, more])
  }
const inPage =
  (key: string, value: unknown): Edit =>
  (file) =>
    void first(file).dictionary.set(key, pdf(value))
const inCatalog =
  (key: string, value: unknown): Edit =>
  ({ catalog }) =>
    void catalog.set(key, pdf(value))

const page = 1
const drawing = { kind: 'drawing', page }
const action = (name: string, on: number | null = null) => ({ kind: 'action', page: on, name })
const annotation = (name: string) => ({ kind: 'annotation', page, name })
const other = (name: string) => ({ kind: 'other', page: null, name })

/** Returns the links of the first page. */
function linksOf(file: EditablePdf) {
  const list = file.get(first(file).dictionary.get('Annots'))
  return (Array.isArray(list) ? list : []).flatMap((one) => {
    const link = dictionaryIn(file.get(one))
    const target = dictionaryIn(file.get(link?.get('A')))
    return link && target?.has('URI') ? [{ link, target }] : []
  })
}

/** Changes each stream of which `is` returns true. */
const changeStreams =
  (is: (stream: Stream) => boolean, change: (data: string) => string): Edit =>
  (file) => {
    let count = 0
    for (const [id, value] of file.objects) {
      if (!(value instanceof Stream) || !is(value)) continue
      const { dictionary } = value
      const entries = [...dictionary].filter(([key]) => !/^(?:Filter|DecodeParms)$/.test(key))
      file.objects.set(id, streamOf(change(file.dataOf(value)), Object.fromEntries(entries)))
      count++
    }
    if (count === 0) throw new Error('No such stream')
  }
const subtype = (name: string) => (stream: Stream) => {
  const value = stream.dictionary.get('Subtype')
  return value instanceof Name && value.text === name
}

const insertPage =
  (entries: Record<string, unknown>, before = false): Edit =>
  (file) => {
    const tree = dictionaryIn(file.get(file.catalog.get('Pages'))) ?? new Map()
    const kids = file.get(tree.get('Kids')) as PdfValue[]
    const box = [0, 0, 595, 842]
    const parent = file.catalog.get('Pages')
    const one = file.add(pdf({ Type: '/Page', Parent: parent, MediaBox: box, ...entries }))
    tree.set('Kids', before ? [one, ...kids] : [...kids, one])
    tree.set('Count', kids.length + 1)
  }
const rearrange =
  (change: (kids: PdfValue[]) => PdfValue[]): Edit =>
  (file) => {
    const tree = dictionaryIn(file.get(file.catalog.get('Pages'))) ?? new Map()
    const kids = change(file.get(tree.get('Kids')) as PdfValue[])
    tree.set('Kids', kids)
    tree.set('Count', kids.length)
  }

const edits: [string, Edit, object][] = [
  [
    'a link that leads elsewhere',
    (file) => void linksOf(file)[0]?.target.set('URI', 'https://evil.example/'),
    { kind: 'link', page, after: 'https://evil.example/' },
  ],
  [
    'a link with a script',
    (file) => void linksOf(file)[0]?.link.set('A', javascript),
    action('JavaScript', page),
  ],
  [
    'a link that runs another action next',
    (file) => void linksOf(file)[0]?.target.set('Next', pdf({ S: '/Launch', F: 'a.exe' })),
    action('Launch', page),
  ],
  [
    'a link in another place',
    (file) => void linksOf(file)[0]?.link.set('Rect', [0, 0, 595, 842]),
    annotation('Link'),
  ],
  [
    'a new link',
    annotate({ Subtype: '/Link', A: { S: '/URI', URI: 'https://evil.example/' } }),
    { kind: 'link', page, before: null, after: 'https://evil.example/' },
  ],
  ...['FreeText', 'Stamp', 'Widget', 'Screen', 'RichMedia', 'Text', 'Ink', 'Square', 'Popup'].map(
    (kind): [string, Edit, object] => [
      `an annotation ${kind}`,
      annotate({ Subtype: `/${kind}`, Contents: 'PhD, Example University' }),
      annotation(kind),
    ],
  ),
  [
    'an annotation with an action of its own',
    annotate({ Subtype: '/Widget', AA: { E: javascript } }),
    action('AA', page),
  ],
  ['a script at opening', inCatalog('OpenAction', javascript), action('JavaScript')],
  ...['URI', 'Launch', 'GoToR', 'SubmitForm', 'Named'].map((S): [string, Edit, object] => [
    `the action ${S} at opening`,
    inCatalog('OpenAction', { S: `/${S}`, URI: 'https://evil.example/' }),
    action('OpenAction'),
  ]),
  ['an action of the document', inCatalog('AA', { WC: javascript }), action('AA')],
  ['an action of a page', inPage('AA', { O: javascript }), action('JavaScript', page)],
  [
    'a script by name',
    (file) =>
      void dictionaryIn(file.get(file.catalog.get('Names')))?.set(
        'JavaScript',
        pdf({ Names: ['a', javascript] }),
      ),
    action('JavaScript'),
  ],
  ['a form', inCatalog('AcroForm', { Fields: [] }), other('AcroForm')],
  ['a form of XFA', inCatalog('AcroForm', { Fields: [], XFA: [] }), action('XFA')],
  ['labels of pages', inCatalog('PageLabels', { Nums: [0, { S: '/r' }] }), other('PageLabels')],
  ['layers', inCatalog('OCProperties', { OCGs: [], D: {} }), other('OCProperties')],
  ['another language', inCatalog('Lang', 'tlh'), other('Lang')],
  ['another version', inCatalog('Version', '/1.3'), other('Version')],
  ['a collection', inCatalog('Collection', {}), other('Collection')],
  ['other tags', inCatalog('StructTreeRoot', { Type: '/StructTreeRoot' }), other('StructTreeRoot')],
  ['a turned page', inPage('Rotate', 180), { kind: 'page-size', page }],
  ['a cut page', inPage('MediaBox', [0, 421, 595, 842]), { kind: 'page-size', page }],
  ['a cropped page', inPage('CropBox', [0, 421, 595, 842]), { kind: 'page-size', page }],
  ['a page of another unit', inPage('UserUnit', 4), { kind: 'page-size', page }],
  ['a transition', inPage('Trans', { S: '/Split' }), { kind: 'other', page }],
  ['a white box over the page', draw('q 1 g 0 0 5000 5000 re f Q'), drawing],
  ['a drawing', draw('0 0 m 100 100 l S'), drawing],
  ['invisible text', draw('BT 3 Tr 10 10 Td ET'), drawing],
  ['no drawing at all', inPage('Contents', null), drawing],
  ['other resources', inPage('Resources', {}), drawing],
  [
    'hidden text',
    (file) => {
      const { dictionary } = first(file)
      const data = file.dataOf(dictionary.get('Contents'))
      dictionary.set('Contents', file.add(streamOf(data.replaceAll('BT', 'BT 3 Tr'))))
    },
    drawing,
  ],
  [
    'letters that mean others',
    changeStreams(
      ({ dictionary }) =>
        !dictionary.has('Type') && !dictionary.has('Subtype') && !dictionary.has('N'),
      (data) => data.replace('beginbfrange', 'beginbfrange '),
    ),
    drawing,
  ],
  [
    'other widths of letters',
    ({ objects }) => {
      for (const value of objects.values()) {
        const dictionary = dictionaryIn(value)
        if (dictionary?.has('W') && dictionary.has('CIDSystemInfo')) dictionary.set('W', [0, [1]])
      }
    },
    drawing,
  ],
  [
    'another title',
    (file) => void dictionaryIn(file.get(file.trailer.get('Info')))?.set('Title', 'X'),
    { kind: 'metadata' },
  ],
  [
    'other XMP',
    changeStreams(subtype('XML'), (data) => data.replace('Vitae', 'Vitas')),
    { kind: 'metadata' },
  ],
  ['a page at the end', insertPage({}), { kind: 'page-added' }],
  ['a page at the beginning', insertPage({}, true), { kind: 'page-added', page }],
  ['a page less', rearrange((kids) => kids.slice(0, -1)), { kind: 'page-removed' }],
  [
    'pages in another order',
    rearrange((kids) => [...kids].reverse()),
    { kind: 'page-moved', page },
  ],
  [
    'a page twice',
    rearrange(([kid = null, ...kids]) => [kid, kid, ...kids]),
    { kind: 'structure', name: 'page-tree' },
  ],
  [
    'two hundred pages and one with a drawing',
    (file) => {
      for (let i = 0; i < 200; i++) insertPage({})(file)
      insertPage({ Contents: file.add(streamOf('0 0 9 9 re f')) })(file)
    },
    { kind: 'page-added' },
  ],
  [
    'a parent of another size',
    (file) => {
      const box = pdf({ Type: '/Pages', Kids: [], Count: 0, CropBox: [0, 0, 9, 9] })
      first(file).dictionary.set('Parent', file.add(box))
    },
    { kind: 'structure', name: 'page-tree' },
  ],
  [
    'an object that nothing names',
    (file) => void file.add('hidden'),
    { kind: 'structure', name: 'unused-objects' },
  ],
]

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'))
/** Puts bytes before the table. */
const insert = (bytes: Uint8Array, more: string) =>
  bytesOf(
    text(bytes)
      .replace('\nxref\n', () => `\n${more}xref\n`)
      .replace(/startxref\n(\d+)/, (_, at) => `startxref\n${Number(at) + more.length}`),
  )
const root = /\/Root (\d+ 0 R)/.exec(text(resaved))?.[1] ?? ''
const rootId = Number.parseInt(root, 10)
const rootObject = new RegExp(`\\n${rootId} 0 obj\\n(<<[^\\n]*>>)\\nendobj`).exec(
  text(resaved),
)?.[1]

describe('a signed PDF that another program wrote anew', () => {
  it('is not the signed file, and has no difference but its bytes', async () => {
    expect(await changed(resaved)).toMatchObject({
      ...{ lines: [], attachments: [], differences: [], notCompared: [] },
    })
  })

  it.each(edits)('shows %s', async (_, edit, difference) => {
    const { differences, notCompared } = await changed(await rewritePdf(signed, edit))
    expect(differences).toContainEqual(expect.objectContaining(difference))
    expect(notCompared.filter((one) => one !== 'later-text')).toEqual([])
  })

  it('has another digest with another sample of a picture', async () => {
    const withPicture = (samples: string) =>
      rewritePdf(signed, (file) => {
        const entries = { Subtype: new Name('Image'), Width: 1, Height: 1, BitsPerComponent: 8 }
        const picture = file.add(streamOf(samples, entries))
        first(file).dictionary.set('Resources', pdf({ XObject: { I: picture } }))
      })
    const drawings = await Promise.all(
      ['\x01\x02\x03', '\x01\x02\x03', '\x01\x02\x04'].map(
        async (samples) => (await readParts(await withPicture(samples), '')).pages[0]?.drawing.hash,
      ),
    )
    expect(drawings[0]).toBe(drawings[1])
    expect(drawings[0]).not.toBe(drawings[2])
  })

  it('shows an embedded file, also of an annotation', async () => {
    const forged = await rewritePdf(signed, (file) => {
      const EF = { F: file.add(streamOf('MZ', { Type: new Name('EmbeddedFile') })) }
      annotate({ Subtype: '/FileAttachment', FS: { Type: '/Filespec', UF: 'x.exe', EF } })(file)
    })
    const verified = await changed(forged)
    expect(verified.attachments).toEqual(['x.exe'])
    expect(verified.differences).toContainEqual(annotation('FileAttachment'))
  })

  it('shows an embedded file of the same name with other bytes', async () => {
    const forged = await rewritePdf(
      signed,
      changeStreams(
        ({ dictionary }) => dictionary.has('Params'),
        (data) => `${data} `,
      ),
    )
    expect((await changed(forged)).attachments.length).toBeGreaterThan(0)
  })

  it.each([
    [
      'an object that is defined again',
      (bytes: Uint8Array) => appendRevision(bytes, { [rootId]: `${rootObject}` }, root),
      'revisions',
    ],
    [
      'a script in a revision',
      (bytes: Uint8Array) =>
        appendRevision(
          bytes,
          { [rootId]: `${rootObject}`.replace('<<', '<</OpenAction <</S /JavaScript /JS <61>>>') },
          root,
        ),
      'revisions',
    ],
    ['bytes before the header', (bytes: Uint8Array) => bytesOf(`x\n${text(bytes)}`), 'stray-bytes'],
    [
      'bytes between objects',
      (bytes: Uint8Array) => insert(bytes, 'hidden endobj '),
      'stray-bytes',
    ],
    ['a comment', (bytes: Uint8Array) => bytesOf(`${text(bytes)}%<html>\n`), 'stray-bytes'],
    [
      'another catalog that no table names',
      (bytes: Uint8Array) => insert(bytes, `${rootId} 0 obj\n<</Type /Catalog>>\nendobj\n`),
      'revisions',
    ],
    [
      'a hybrid table',
      (bytes: Uint8Array) => bytesOf(text(bytes).replace('trailer\n<<', 'trailer\n<</XRefStm 15 ')),
      'tables',
    ],
    [
      'a smaller number of objects',
      (bytes: Uint8Array) =>
        bytesOf(text(bytes).replace(/\/Size \d+>>\nstartxref/, '/Size 20>>\nstartxref')),
      'tables',
    ],
    [
      'an entry that is there twice',
      (bytes: Uint8Array) => bytesOf(text(bytes).replace('/PageMode ', '/Outlines ')),
      'syntax',
    ],
    [
      'a wrong length',
      (bytes: Uint8Array) =>
        bytesOf(text(bytes).replace(/\/Length (\d+)>>\nstream/, '/Length 1$1>>\nstream')),
      'syntax',
    ],
  ])('shows %s', async (_, forge, name) => {
    const { differences } = await changed(forge(resaved))
    expect(differences.map((one) => ('name' in one ? one.name : ''))).toContain(name)
  })

  it('has to have the value that verifies in its metadata', async () => {
    const value = findValue(signed)?.value ?? ''
    const forged = text(resaved).replace(value, value.replace('Quill', '<b>A!'))
    const { differences } = await changed(
      bytesOf(`${forged}%<vitae:signature>${value}</vitae:signature>\n`),
    )
    expect(differences).toContainEqual({ kind: 'metadata' })
  })

  it('says what it could not compare in an encrypted file, and in one that unpacks to too much', async () => {
    const encrypted = bytesOf(text(resaved).replace('trailer\n<<', 'trailer\n<</Encrypt null '))
    expect(await changed(encrypted)).toMatchObject({
      differences: [{ kind: 'structure', name: 'encrypted' }],
      notCompared: ['unparsed'],
    })
  })
})

describe('a PDF with a signature of version 1', () => {
  it('verifies as before, and names what its signature does not cover', async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
    const { lines, attachments } = await withPdf(printed, readContents)
    const key = toHex(await crypto.subtle.exportKey('raw', (pair as CryptoKeyPair).publicKey))
    const statement = {
      ...{ v: 1 as const, key, at: '2026-05-01T10:00:00Z', name: 'Zoë Quill' },
      ...{ lines, attachments, file: '0'.repeat(64) },
    }
    const place = '0'.repeat(128) + writeStatement(statement)
    const old = appendValue(printed, place, '0'.repeat(32))
    const start = findValue(old)?.start ?? 0
    const whole = writeStatement({ ...statement, file: await hashAround(old, start, place.length) })
    const value = (await signStatement(whole, (pair as CryptoKeyPair).privateKey)) + whole
    old.set(new TextEncoder().encode(value), start)
    expect(await verify(old)).toMatchObject({ kind: 'unchanged', statement: { v: 1, key } })

    const again = await changed(await rewritePdf(old))
    expect(again).toMatchObject({ lines: [], attachments: [], notCompared: ['uncovered'] })
    expect(new Set(again.differences.map(({ kind }) => kind))).toEqual(new Set(['link']))
    const forged = await rewritePdf(old, (file) => {
      inCatalog('OpenAction', javascript)(file)
      const EF = { F: file.add(streamOf('MZ', { Type: new Name('EmbeddedFile') })) }
      annotate({ Subtype: '/FileAttachment', FS: { Type: '/Filespec', UF: 'x.exe', EF } })(file)
      annotate({ Subtype: '/FreeText', Contents: 'PhD' })(file)
    })
    expect(await changed(forged)).toMatchObject({ attachments: ['x.exe'] })
    expect((await changed(forged)).differences).toEqual(
      expect.arrayContaining([
        annotation('FileAttachment'),
        annotation('FreeText'),
        action('OpenAction'),
      ]),
    )
  })
})

it('adds less than 700 bytes a page', async () => {
  const verified = await verify(signed)
  if (verified.kind !== 'unchanged' || verified.statement.v !== 2) throw new Error(verified.kind)
  const { pages } = verified.statement
  expect(pages.length).toBeGreaterThan(1)
  expect(JSON.stringify(pages).length / pages.length).toBeLessThan(700)
})
