import type { SkillTable } from './skill-table'
import { care, education } from './skills/care-education'
import { analysis, databases, security } from './skills/data'
import { craft, infrastructure } from './skills/delivery'
import { design, media } from './skills/design-media'
import { engineering } from './skills/engineering'
import { finance } from './skills/finance'
import { health } from './skills/health'
import { hospitality, land } from './skills/hospitality-land'
import { marketing, sales } from './skills/marketing-sales'
import { business, office } from './skills/office'
import { law, people } from './skills/people-law'
import { science } from './skills/science'
import { applications, programming } from './skills/software'
import { tongues } from './skills/tongues'
import { licences, logistics, trades } from './skills/trades-logistics'

/** All tables of skills. Tables may share a category, but not a name. */
export const skillTables: readonly SkillTable[] = [
  programming,
  applications,
  craft,
  infrastructure,
  databases,
  analysis,
  security,
  office,
  business,
  finance,
  marketing,
  sales,
  people,
  law,
  health,
  care,
  education,
  science,
  engineering,
  trades,
  logistics,
  licences,
  hospitality,
  land,
  design,
  media,
  tongues,
]
