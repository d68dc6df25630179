import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GallerySample } from '@/lib/resume/samples/gallery'

/** Sample CVs of a template: on one page and on two. */
export type Exhibit = { one: GallerySample; two: GallerySample }

/** Samples suited to the audience of each template, each with one page only. */
export const exhibits: Record<TemplateId, Exhibit> = {
  plain: { one: 'electrician', two: 'operations-director' },
  atelier: { one: 'architect', two: 'civil-engineer' },
  ledger: { one: 'lawyer', two: 'operations-director' },
  fjord: { one: 'operations-director', two: 'civil-engineer' },
  broadsheet: { one: 'journalist', two: 'historian' },
  signal: { one: 'data-engineer', two: 'civil-engineer' },
  kinder: { one: 'nurse', two: 'nurse' },
  capital: { one: 'finance-director', two: 'operations-director' },
  metro: { one: 'depot-manager', two: 'civil-engineer' },
  'studio-nine': { one: 'marketing-manager', two: 'operations-director' },
  'nordic-form': { one: 'policy-adviser', two: 'historian' },
  workbench: { one: 'systems-administrator', two: 'civil-engineer' },
  yard: { one: 'biology-graduate', two: 'historian' },
  keystone: { one: 'sales-manager', two: 'operations-director' },
  tandem: { one: 'civil-engineer', two: 'operations-director' },
  academic: { one: 'linguist', two: 'historian' },
}
