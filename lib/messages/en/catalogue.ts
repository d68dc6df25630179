import { checks } from './checks'
import { common } from './common'
import { dashboard } from './dashboard'
import { design } from './design'
import { editor } from './editor'
import { journal } from './journal'
import { preview } from './preview'
import { sections } from './sections'
import { site } from './site'
import { ui } from './ui'

/** Every word of the interface in English; other languages have the same shape. */
export const english = {
  checks,
  common,
  dashboard,
  design,
  editor,
  journal,
  preview,
  sections,
  site,
  ui,
}
