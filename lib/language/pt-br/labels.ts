import type { LabelTable } from '../kinds/labels'
import { labels as pt } from '../pt/labels'

export const labels: LabelTable = {
  ...pt,
  name: 'Português (Brasil)',
  labels: {
    ...pt.labels,
    skills: 'Habilidades',
    certificates: 'Certificações',
    awards: 'Prêmios',
    contact: 'Contato',
    present: 'atual',
    from: 'a partir de {date}',
  },
  details: { ...pt.details, drivingLicence: 'CNH' },
  letter: { opening: 'Prezada equipe de seleção,', closing: 'Atenciosamente,' },
}
