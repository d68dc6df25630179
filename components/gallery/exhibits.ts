import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GallerySample } from '@/lib/resume/samples/gallery'

/** Sample CVs that show a template: on one page, and on two. */
export type Exhibit = { one: GallerySample; two: GallerySample }

/** People whose work suits the reason of the template. */
export const exhibits: Record<TemplateId, Exhibit> = {
  plain: { one: 'electrician', two: 'operations-director' },
  'side-column': { one: 'civil-engineer', two: 'operations-director' },
  compact: { one: 'operations-director', two: 'civil-engineer' },
  academic: { one: 'teacher', two: 'historian' },
  executive: { one: 'marketing-manager', two: 'operations-director' },
  graduate: { one: 'biology-graduate', two: 'civil-engineer' },
  'side-column-left': { one: 'operations-director', two: 'civil-engineer' },
  'date-margin': { one: 'nurse', two: 'historian' },
  serif: { one: 'lawyer', two: 'historian' },
  'modern-rule': { one: 'marketing-manager', two: 'civil-engineer' },
  'two-tone': { one: 'teacher', two: 'operations-director' },
  'split-header': { one: 'lawyer', two: 'operations-director' },
  timeline: { one: 'electrician', two: 'civil-engineer' },
  'large-type': { one: 'electrician', two: 'nurse' },
  'europass-order': { one: 'teacher', two: 'historian' },
  'photo-header': { one: 'nurse', two: 'operations-director' },
}
