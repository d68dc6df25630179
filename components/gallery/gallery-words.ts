import { common } from '@/lib/messages/en/common'
import { gallery } from '@/lib/messages/en/gallery'
import { looks } from '@/lib/messages/en/looks'
import { palettes } from '@/lib/messages/en/palettes'

/** The texts of the gallery, in English, which the build writes into the page. */
export const words = {
  ...gallery,
  close: common.close,
  templates: looks.templates,
  paletteNames: palettes.paletteNames,
}
