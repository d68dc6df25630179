import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readThemes } from '@/amplify/auth/theme-tokens'
import { contrastWithPaper } from '@/lib/pdf/contrast'
import { at, listOf, resourcesOf } from './support/resources'
import { type Json, synthesise } from './support/synthesise'

const { stacks } = await synthesise()
const style = resourcesOf(stacks, 'AWS::Cognito::ManagedLoginBranding')[0]!.properties

const themes = readThemes(readFileSync('app/globals.css', 'utf8'))
const modes = [
  ['lightMode', themes.light],
  ['darkMode', themes.dark],
] as const

type Painted = { path: string; color: string }

/** Every colour in something, with the way to it. */
function colorsIn(value: Json | undefined, path = ''): Painted[] {
  if (typeof value === 'string') return /^[0-9a-f]{8}$/.test(value) ? [{ path, color: value }] : []
  if (value === null || value === undefined || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => colorsIn(inner, `${path}/${key}`))
}

const inMode = (mode: string) =>
  colorsIn(style.Settings).filter(({ path }) => path.split('/').includes(mode))

/** Contrast ratio of two colours, by that of each with white. */
function contrast(one: string, other: string): number {
  const [first, second] = [one, other].map((color) => contrastWithPaper(`#${color.slice(0, 6)}`))
  const ratio = first! / second!
  return Math.max(ratio, 1 / ratio)
}

/** The parts that have a colour in Cognito's own style, as its reference lists them. */
const paintedParts = {
  componentClasses: [
    ...['divider', 'dropDown', 'focusState', 'input', 'inputDescription', 'inputLabel', 'link'],
    ...['optionControls', 'statusIndicator'],
  ],
  components: [
    ...['alert', 'form', 'idpButton', 'pageBackground', 'pageFooter', 'pageHeader', 'pageText'],
    ...['primaryButton', 'secondaryButton'],
  ],
}

describe('the pages of the managed login', () => {
  it('have the colours of the app and no others, in light and dark', () => {
    for (const [mode, theme] of modes) {
      const own = new Set([...theme.values()].map((color) => `${color.slice(1)}ff`))
      const painted = inMode(mode)
      expect(painted.length, mode).toBeGreaterThan(40)
      expect(painted.filter(({ color }) => !own.has(color))).toEqual([])
    }
    expect(colorsIn(style.Settings).length).toBe(
      inMode('lightMode').length + inMode('darkMode').length,
    )
    const primary = at(style.Settings, 'components', 'primaryButton', 'lightMode', 'defaults')
    expect(primary).toEqual({ backgroundColor: '2437c9ff', textColor: 'ffffffff' })
  })

  it('leave no part to the colours of Cognito', () => {
    for (const [group, parts] of Object.entries(paintedParts)) {
      for (const part of parts) {
        const [light, dark] = modes.map(([mode]) =>
          inMode(mode)
            .filter(({ path }) => path.startsWith(`/${group}/${part}/`))
            .map(({ path }) => path.replace(mode, '')),
        )
        expect(light?.length, part).toBeGreaterThan(0)
        expect(dark, part).toEqual(light)
      }
    }
  })

  it('can be read', () => {
    for (const [mode, theme] of modes) {
      const painted = new Map(inMode(mode).map(({ path, color }) => [path, color]))
      const panel = theme.get('panel')!.slice(1)
      const texts = [...painted].filter(([path]) =>
        /\/\w*([tT]ext|body|description|heading|placeholder)Color$/.test(path),
      )
      expect(texts.length, mode).toBeGreaterThan(15)
      for (const [path, color] of texts) {
        // On what lies behind it: its own part, or the form.
        const behind = [...painted].find(
          ([other]) =>
            /ackgroundColor$/.test(other) &&
            other.slice(0, other.lastIndexOf('/')) === path.slice(0, path.lastIndexOf('/')),
        )
        expect(contrast(color, behind?.[1] ?? panel), path).toBeGreaterThanOrEqual(4.5)
      }
      const field = painted.get(`/componentClasses/input/${mode}/defaults/borderColor`)!
      expect(contrast(field, panel), mode).toBeGreaterThanOrEqual(3)
    }
  })

  it('bear the sign of the app, within what Cognito takes', () => {
    expect(style.UseCognitoProvidedValues).toBe(false)
    const assets = listOf(style.Assets)
    expect(assets.map((one) => at(one, 'Category'))).toEqual(['FORM_LOGO', 'FAVICON_SVG'])
    const paths = readFileSync('app/icon.svg', 'utf8').match(/ d="[^"]+"/g)!
    for (const asset of assets) {
      const text = Buffer.from(String(at(asset, 'Bytes')), 'base64').toString()
      expect(text).toMatch(/^<svg width="64" height="64" /)
      for (const path of paths) expect(text).toContain(path)
    }
    // Of the whole request: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateManagedLoginBranding.html
    expect(JSON.stringify(style).length).toBeLessThan(2_000_000)
  })
})
