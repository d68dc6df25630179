import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages of the search for the CVs and bullet points that match a job description, in Spanish. */
export const match: typeof english = {
  open: 'Buscar currículums para una oferta',
  title: 'Buscar currículums para una oferta',
  hint: 'Pega una oferta de empleo para ver cuáles de tus currículums y viñetas encajan con ella. «Buscar» compara las palabras en este dispositivo. No se envía nada.',
  label: 'Oferta de empleo',
  find: 'Buscar',
  finding: (read, of) => `Leyendo ${number(read)} de ${number(of)} currículums…`,
  comparing: 'Comparando…',
  findByMeaning: 'Buscar por significado con IA',
  meaningHint: (model) =>
    `También encuentra textos que dicen lo mismo con otras palabras. Envía a ${model} la oferta de empleo y lo que ha cambiado en los currículums de tu cuenta desde la última vez. Tu nombre y tus datos de contacto no se envían.`,
  stop: 'Detener',
  stages: {
    waiting: 'En espera de empezar…',
    reading: 'Leyendo la oferta de empleo…',
    drafting: 'Leyendo lo que ha cambiado en tus currículums…',
    checking: 'Comparando…',
  },
  byMeaning:
    'Encontrado por significado, lo que mejor encaja primero. Las palabras pueden ser otras.',
  noMeaning: 'La búsqueda por significado no está disponible en este momento.',
  unnamed: 'Currículum de tu cuenta',
  byWords: 'Encontrado por palabras. La oferta también tiene las palabras marcadas.',
  cvs: 'Currículums',
  answers: (shown) =>
    plural(shown, { one: '# requisito encontrado', other: '# requisitos encontrados' }),
  noDemands:
    'No hemos encontrado en esta oferta ningún requisito con que comparar tus currículums.',
  bullets: 'Viñetas',
  noBullets: 'Ninguna viñeta encaja con esta oferta.',
  inCv: (name) => `En ${name}`,
  inUnnamedCv: 'En un currículum de tu cuenta',
  andMore: (count) => plural(count, { one: 'y # currículum más', other: 'y # currículums más' }),
  noCvs: 'En este dispositivo no hay ningún currículum que podamos leer.',
  noCvsInAccount: 'Aún no hay en tu cuenta ningún currículum que comparar.',
  failed: 'No se han podido leer tus currículums. No se ha perdido nada. Inténtalo de nuevo.',
  unread: {
    empty: 'Aún no hay texto. Pega la oferta de empleo.',
    'too-short': 'Este texto es demasiado corto. Pega la oferta de empleo completa.',
    'too-long': 'Este texto es demasiado largo. Pega una sola oferta cada vez.',
  },
}
