import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GallerySample } from '@/lib/resume/samples/gallery'

/** Sample CVs of a template: on one page and on two. */
export type Exhibit = { one: GallerySample; two: GallerySample }

/** Samples suited to the audience of each template, each with one page only. */
export const exhibits: Record<TemplateId, Exhibit> = {
  ledger: { one: 'lawyer', two: 'operations-director' },
  atelier: { one: 'architect', two: 'civil-engineer' },
  fjord: { one: 'hospital-director', two: 'operations-director' },
  'studio-nine': { one: 'marketing-manager', two: 'historian' },
  keystone: { one: 'sales-manager', two: 'operations-director' },
  capital: { one: 'finance-director', two: 'operations-director' },
  workbench: { one: 'systems-administrator', two: 'civil-engineer' },
  academic: { one: 'linguist', two: 'historian' },
  broadsheet: { one: 'journalist', two: 'historian' },
  signal: { one: 'data-engineer', two: 'civil-engineer' },
  metro: { one: 'depot-manager', two: 'civil-engineer' },
  kinder: { one: 'nurse', two: 'historian' },
  tandem: { one: 'ecologist', two: 'operations-director' },
  plain: { one: 'electrician', two: 'operations-director' },
  yard: { one: 'biology-graduate', two: 'historian' },
  'nordic-form': { one: 'policy-adviser', two: 'historian' },
}
