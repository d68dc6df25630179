import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { families, scriptFamilies } from '../fonts/families.mjs'
import { lateFonts } from '../fonts/late-fonts.mjs'
import {
  formatNotices,
  noticesFile,
  packageTexts,
  readDataNotices,
  readFontNotices,
  readPackageNotices,
} from './notices.mjs'

const place = mkdtempSync(join(tmpdir(), 'vitae-notices-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const notices = readFileSync(noticesFile, 'utf8')
const fontFolder = 'lib/pdf/fonts/files'

describe('the notices that are served', () => {
  it('have the licence of each font that is shipped', () => {
    const ids = [...families, ...scriptFamilies].map(({ id }) => id)
    const files = readdirSync(fontFolder).filter((name) => name.endsWith('.ttf'))
    expect(files.filter((name) => !ids.some((id) => name.startsWith(`${id}-`)))).toEqual([])
    for (const name of [...ids, ...lateFonts]) {
      expect(notices).toMatch(new RegExp(`^font ${name}$`, 'm'))
    }
    for (const { texts } of readFontNotices()) {
      for (const text of texts) expect(notices).toContain(text)
    }
  })

  it('credit the data of the interface', () => {
    for (const { texts } of readDataNotices()) {
      for (const text of texts) expect(notices).toContain(text)
    }
    expect(notices).toContain('GeoNames (https://www.geonames.org)')
  })

  it('have the licence of each package, and of what packages contain', () => {
    const packages = readPackageNotices()
    expect(packages.length).toBeGreaterThan(250)
    for (const { name, texts } of packages) {
      expect([name, texts.length > 0]).toEqual([name, true])
      for (const text of texts) expect(notices).toContain(text)
    }
    const names = packages.map(({ name }) => name.replace(/ .*$/, ''))
    const native = readdirSync('node_modules/@img').map((name) => `@img/${name}`)
    for (const name of ['harper.js', 'pdfjs-dist', 'sharp', 'next', ...native]) {
      expect(names).toContain(name)
    }
    expect(notices).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
    expect(notices).toContain('Prebuilt libvips and dependencies')
  })

  it('have the licence of each package beside a server that was packed', (test) => {
    const packed = join('dist', 'standalone', 'node_modules')
    if (!existsSync(packed))
      return test.skip('no server was packed here (npm run build:standalone)')
    const names = readdirSync(packed)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) =>
        name.startsWith('@')
          ? readdirSync(join(packed, name)).map((one) => `${name}/${one}`)
          : [name],
      )
    for (const name of names) {
      if (existsSync(join(packed, name, 'package.json'))) expect(notices).toContain(`\n${name} `)
    }
  })

  it('have each text once', () => {
    const mit = formatNotices([
      { name: 'one', texts: ['MIT'] },
      { name: 'two', texts: ['MIT'] },
    ])
    expect(mit.match(/MIT/g)).toHaveLength(1)
    expect(mit).toContain('one\ntwo\n')
  })
})

describe('what has no licence text', () => {
  it('stops the bundling, a font', () => {
    expect(() => formatNotices(readFontNotices(place, place))).toThrow(/text of font inter/)
  })

  it('stops the bundling, a package', () => {
    writeFileSync(join(place, 'package.json'), '{"name": "new", "license": "Unknown-1.0"}')
    const texts = packageTexts(place)
    expect(() => formatNotices([{ name: 'new 1.0.0', texts }])).toThrow(/text of new 1\.0\.0/)
  })
})
