import { gallery } from '@/lib/messages/en/gallery'
import { looks } from '@/lib/messages/en/looks'

/** The words of the gallery, which the build puts into the page, in English. */
export const words = { ...gallery, templates: looks.templates }
