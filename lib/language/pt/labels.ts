import { iberianDates, type LabelTable, monthsOf, plainSigns } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Português',
  labels: {
    summary: 'Perfil',
    work: 'Experiência profissional',
    education: 'Formação',
    skills: 'Competências',
    projects: 'Projetos',
    languages: 'Idiomas',
    certificates: 'Certificados',
    volunteer: 'Voluntariado',
    awards: 'Prémios',
    publications: 'Publicações',
    interests: 'Interesses',
    references: 'Referências',
    contact: 'Contacto',
    present: 'presente',
    from: 'a partir de {date}',
  },
  native: 'Língua materna',
  details: {
    birthDate: 'Data de nascimento',
    birthPlace: 'Local de nascimento',
    nationality: 'Nacionalidade',
    drivingLicence: 'Carta de condução',
    workPermit: 'Autorização de trabalho',
    available: 'Disponível a partir de',
  },
  letter: { opening: 'Exmos. Senhores,', closing: 'Com os melhores cumprimentos,' },
  months: monthsOf(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set out nov dez',
  ),
  dates: iberianDates,
  punctuation: plainSigns,
  ongoing: ['presente', 'atual', 'atualmente', 'hoje', 'em curso', 'até hoje', 'o momento'],
}
