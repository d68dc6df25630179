import { type TranslationLanguage, translationLanguages } from '@/lib/language/tags'
import { findShapes } from '../posting/find-shapes'

/** Programs whose names look like ordinary capitalised words. */
const programs = new Set(
  `Excel Word PowerPoint Outlook Access Teams OneNote Visio Photoshop Illustrator InDesign Lightroom Premiere Acrobat
  Figma Sketch Canva Jira Confluence Trello Asana Slack Zoom Notion Salesforce HubSpot Shopify Tableau Python Java Ruby
  Rust Kotlin Swift Docker Kubernetes Terraform Ansible Jenkins Git Linux Windows Android Revit SolidWorks Blender`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
)

const level = /^[ABC][12]\+?(?:\s*[-–/]\s*[ABC][12]\+?)?$/

const isShape = (text: string) =>
  findShapes(`with ${text}`, true).some(({ words }) => words === text)

/** Returns false for a text that is the same in every language: a level such as "C1", a program, an acronym. */
export function needsTranslation(text: string): boolean {
  const bare = text.trim().replace(/^(?:MS|Microsoft|Adobe|Google) /, '')
  return !level.test(bare) && !programs.has(bare.toLowerCase()) && !isShape(bare)
}

const languages =
  `en de fr es pt it nl pl sv da nb fi is ga cs sk sl hr sr bs bg ro hu el tr uk ru be et lv lt sq mk mt ca eu gl cy
  ar fa he hi ur bn pa ta te mr gu ml kn ne si zh ja ko vi th id ms tl km lo my mn ka hy az kk uz sw am so yo ig ha zu
  xh af la lb`.split(/\s+/)

const names = new Map<TranslationLanguage, ReadonlyMap<string, string>>()

/** Returns language codes by their names in one language, in lower case. */
function codesIn(language: TranslationLanguage): ReadonlyMap<string, string> {
  const known = names.get(language)
  if (known) return known
  const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
  const found = new Map(
    languages.flatMap((code) => {
      const name = display.of(code)
      return name ? [[name.toLowerCase(), code] as const] : []
    }),
  )
  names.set(language, found)
  return found
}

/** Returns the code of a language by its name in any supported language; null for other text. */
export function languageNamed(text: string): string | null {
  const name = text.trim().toLowerCase()
  for (const language of translationLanguages) {
    const code = codesIn(language).get(name)
    if (code) return code
  }
  return null
}

/** Translates the name of a language by CLDR, keeping its capitalisation; null for other text. */
export function translateLanguageName(text: string, to: TranslationLanguage): string | null {
  const code = languageNamed(text)
  const name = code && new Intl.DisplayNames(to, { type: 'language' }).of(code)
  if (!name) return null
  const isCapital = /^\p{Lu}/u.test(text.trim())
  return isCapital ? name.charAt(0).toLocaleUpperCase(to) + name.slice(1) : name
}
