import { createBinaryModuleFromUrl, Dialect, type Linter, LocalLinter } from 'harper.js'
import { beforeAll, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { someOf } from '@/tests/runs'
import { findNames, findTexts } from './find-texts'
import { type OpenLinter, readTexts } from './read-texts'

const path = '../../../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm'
const dictionary = new URL(path, import.meta.url).href
const opened: Partial<Record<'american' | 'british', Linter>> = {}

const open: OpenLinter = async (spelling) => {
  const dialect = spelling === 'american' ? Dialect.American : Dialect.British
  opened[spelling] ??= new LocalLinter({
    binary: createBinaryModuleFromUrl(dictionary, 'slim'),
    dialect,
  })
  return opened[spelling]
}

const address = 'bullet000000/text' as const
const slipsIn = async (text: string, names: string[] = []) =>
  (await readTexts([{ address, text }], names, open)).map(({ words, replacements }) => [
    words,
    replacements[0],
  ])

// Compiles the dictionary, which takes long on a busy machine.
beforeAll(async () => {
  for (const spelling of ['american', 'british'] as const) await (await open(spelling)).setup()
}, 120_000)

it('finds slips and what was meant', async () => {
  expect(await slipsIn('Managd a team of of 5 and built a API')).toEqual([
    ['Managd', 'Manage'],
    ['of of', 'of'],
    ['a', 'an'],
  ])
  expect(await slipsIn('It could of been worse: teh rest 😀 of teh ward')).toEqual([
    ['could of', 'could have'],
    ['teh', 'the'],
    ['teh', 'the'],
  ])
})

it('takes both spellings of English', async () => {
  expect(
    await slipsIn('Organised the colour programme of the centre, organized its color'),
  ).toEqual([])
})

it('knows the names of the CV and the words of its trade', async () => {
  expect(await slipsIn('ran quillferry on kubernetes')).toEqual([['quillferry', expect.anything()]])
  expect(await slipsIn('ran quillferry on kubernetes', ['Quillferry Ltd'])).toEqual([])
})

it('leaves alone what is right in two ways', async () => {
  expect(await slipsIn('Published an open data set')).toEqual([])
})

it('names the text of each finding', async () => {
  const texts = [
    { address, text: 'Led the ward' },
    { address: 'basics/summary' as const, text: 'Led the the ward' },
  ]
  expect(await readTexts(texts, [], open)).toMatchObject([
    { address: 'basics/summary', text: 'Led the the ward', start: 4, end: 11, kind: 'repeated' },
  ])
})

it.each(someOf(Object.values(gallerySamples).map((sample) => [sample.name, sample] as const)))(
  'raises no alarm over the example of %s',
  async (_, sample) => {
    const cv = resumeOf(sample, createIdGenerator())
    const texts = findTexts(cv)
    expect(texts.length).toBeGreaterThan(3)
    expect(await readTexts(texts, findNames(cv), open)).toEqual([])
  },
)
