import type { Template } from '../templates/template'
import type { OwnTemplate } from './own-template-schema'

/** Returns a template in file format, as a starting point. */
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
