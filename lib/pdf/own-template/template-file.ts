import type { Template } from '../templates/template'
import type { OwnTemplate } from './own-template-schema'

/** Returns a template in the form of a file, to begin one's own with. */
export function templateFile({ name, fonts, order, palettes, look }: Template): OwnTemplate {
  return {
    format: 1,
    name,
    fonts,
    ...(order ? { order: [...order] } : {}),
    palettes: [...palettes],
    look,
  }
}
