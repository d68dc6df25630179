import { type Design, designChoices, isPhotoShapeOpen } from '@/lib/resume/schema/design'

type OptionKey = keyof typeof designChoices

/** The choices of a design with every one made. */
export type PaperOptions = { [K in OptionKey]: Exclude<Design[K], 'own'> }

/** Default options, for templates that have no reason to differ. */
export const defaultOptions: PaperOptions = {
  sectionTitles: 'capitals',
  datePosition: 'end',
  bullets: 'dot',
  skills: 'groups',
  headerAlign: 'start',
  icons: 'hidden',
  links: 'shown',
  photo: 'shown',
  photoSize: 'medium',
  photoShape: 'upright',
}

/**
 * The design's choice where it made one. A name that this version does not know, from a newer one or
 * a caller without a schema, leaves it to the template.
 */
function pick<K extends OptionKey>(key: K, design: Design, own: PaperOptions): PaperOptions[K] {
  const names: readonly string[] = designChoices[key]
  const chosen: Design[K] = design[key]
  const isMade = chosen !== 'own' && names.includes(chosen)
  return isMade ? (chosen as PaperOptions[K]) : own[key]
}

/** Every choice of a design, with the template's own where the design has none. */
export function resolveOptions(design: Design, own: PaperOptions): PaperOptions {
  return {
    sectionTitles: pick('sectionTitles', design, own),
    datePosition: pick('datePosition', design, own),
    bullets: pick('bullets', design, own),
    skills: pick('skills', design, own),
    headerAlign: pick('headerAlign', design, own),
    icons: pick('icons', design, own),
    links: pick('links', design, own),
    photo: pick('photo', design, own),
    photoSize: pick('photoSize', design, own),
    photoShape: isPhotoShapeOpen(design) ? own.photoShape : pick('photoShape', design, own),
  }
}
