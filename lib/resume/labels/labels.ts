import type { SectionKey } from '../sections'
import { type LabelLanguage, type LabelVariant, resolveLabelLanguage } from './languages'

/** The words that we, not the person, put on a CV. */
export type Labels = Record<SectionKey | 'summary' | 'contact', string> & {
  /** Stands for the end of something that goes on. */
  present: string
}

const english: Labels = {
  summary: 'Profile',
  work: 'Experience',
  education: 'Education',
  skills: 'Skills',
  projects: 'Projects',
  languages: 'Languages',
  certificates: 'Certificates',
  volunteer: 'Volunteering',
  awards: 'Awards',
  publications: 'Publications',
  interests: 'Interests',
  references: 'References',
  contact: 'Contact',
  present: 'present',
}

const portuguese: Labels = {
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
}

/** Exported for the test that every language has every word. */
export const labelTables: Record<LabelLanguage | LabelVariant, Labels> = {
  en: english,
  'en-us': english,
  de: {
    summary: 'Profil',
    work: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    projects: 'Projekte',
    languages: 'Sprachen',
    certificates: 'Zertifikate',
    volunteer: 'Ehrenamt',
    awards: 'Auszeichnungen',
    publications: 'Veröffentlichungen',
    interests: 'Interessen',
    references: 'Referenzen',
    contact: 'Kontakt',
    present: 'heute',
  },
  fr: {
    summary: 'Profil',
    work: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    projects: 'Projets',
    languages: 'Langues',
    certificates: 'Certifications',
    volunteer: 'Bénévolat',
    awards: 'Distinctions',
    publications: 'Publications',
    interests: 'Centres d’intérêt',
    references: 'Références',
    contact: 'Contact',
    present: 'aujourd’hui',
  },
  es: {
    summary: 'Perfil',
    work: 'Experiencia profesional',
    education: 'Formación',
    skills: 'Competencias',
    projects: 'Proyectos',
    languages: 'Idiomas',
    certificates: 'Certificados',
    volunteer: 'Voluntariado',
    awards: 'Premios',
    publications: 'Publicaciones',
    interests: 'Intereses',
    references: 'Referencias',
    contact: 'Contacto',
    present: 'actualidad',
  },
  pt: portuguese,
  'pt-br': { ...portuguese, awards: 'Prêmios', contact: 'Contato' },
  it: {
    summary: 'Profilo',
    work: 'Esperienza professionale',
    education: 'Istruzione e formazione',
    skills: 'Competenze',
    projects: 'Progetti',
    languages: 'Lingue',
    certificates: 'Certificazioni',
    volunteer: 'Volontariato',
    awards: 'Riconoscimenti',
    publications: 'Pubblicazioni',
    interests: 'Interessi',
    references: 'Referenze',
    contact: 'Contatti',
    present: 'oggi',
  },
  nl: {
    summary: 'Profiel',
    work: 'Werkervaring',
    education: 'Opleiding',
    skills: 'Vaardigheden',
    projects: 'Projecten',
    languages: 'Talen',
    certificates: 'Certificaten',
    volunteer: 'Vrijwilligerswerk',
    awards: 'Onderscheidingen',
    publications: 'Publicaties',
    interests: 'Interesses',
    references: 'Referenties',
    contact: 'Contact',
    present: 'heden',
  },
  pl: {
    summary: 'Profil',
    work: 'Doświadczenie zawodowe',
    education: 'Wykształcenie',
    skills: 'Umiejętności',
    projects: 'Projekty',
    languages: 'Języki',
    certificates: 'Certyfikaty',
    volunteer: 'Wolontariat',
    awards: 'Nagrody',
    publications: 'Publikacje',
    interests: 'Zainteresowania',
    references: 'Referencje',
    contact: 'Kontakt',
    present: 'obecnie',
  },
}

/**
 * The words of a CV's language.
 *
 * @param language BCP 47 tag; one that we have no words for gives the English ones
 */
export function labelsFor(language: string): Labels {
  return labelTables[resolveLabelLanguage(language)]
}
