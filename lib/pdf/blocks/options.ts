import { type Design, designChoices, isPhotoShapeOpen } from '@/lib/resume/schema/design'

type OptionKey = keyof typeof designChoices

/** Options of a design, all resolved. */
export type PaperOptions = { [K in OptionKey]: Exclude<Design[K], 'own'> }

/** Default options of templates. */
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
 * Returns the design's choice, if valid. An unknown name, from a newer version or an unvalidated caller, leaves it to
 * the template.
 */
function pick<K extends OptionKey>(key: K, design: Design, own: PaperOptions): PaperOptions[K] {
  const names: readonly string[] = designChoices[key]
  const chosen: Design[K] = design[key]
  const isMade = chosen !== 'own' && names.includes(chosen)
  return isMade ? (chosen as PaperOptions[K]) : own[key]
}

/** Resolves every option of a design, with the template's defaults. */
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

/**
 * Changes by fitting beyond the measures of a design: from 1 on certificates and awards are on one row, from 2 on a
 * photo is a size smaller, with 3 a name keeps to one line; -1 opens spaces, name and photo of a thin page; default: 0.
 */
export type Tightness = -1 | 0 | 1 | 2 | 3
