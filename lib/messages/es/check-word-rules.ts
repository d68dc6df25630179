import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('es')

/** Spanish names of the sections that the checks name in English. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Experiencia',
  education: 'Formación',
  skills: 'Competencias',
}

/** Messages of the checks of the text, in Spanish. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Incluye el nombre',
    found: () => 'Falta tu nombre.',
    why: 'Es el título de tu currículum y parte del nombre del archivo.',
    fix: 'Añade tu nombre.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'Incluye correo y teléfono',
    found: ({ text }) => {
      if (text === '') return 'Faltan tus datos de contacto.'
      if (text === 'phone') return 'Falta tu número de teléfono.'
      return text === 'email'
        ? 'Falta tu correo electrónico.'
        : `«${text}» no parece una dirección de correo.`
    },
    why: 'Algunas empresas escriben, otras llaman.',
    fix: 'Añade lo que falta o corrige la dirección.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Incluye el lugar',
    found: () => 'Falta tu ciudad, región o país.',
    why: 'Muchas empresas buscan por región. La calle no hace falta.',
    fix: 'Añade tu ciudad.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Incluye experiencia, formación y competencias',
    found: ({ text }) => `La sección «${sectionNames[text] ?? text}» falta o está vacía.`,
    why: 'Los formularios de solicitud de empleo piden estas tres.',
    fix: 'Añade lo que tengas. Deja fuera lo que no.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Cada empleo tiene puesto, empresa y fecha de inicio',
    found: ({ count, of }) =>
      plural(count, {
        one: `A # de ${number(of)} empleos le falta el puesto, la empresa o la fecha de inicio.`,
        other: `A # de ${number(of)} empleos les falta el puesto, la empresa o la fecha de inicio.`,
      }),
    why: 'Los formularios de solicitud de empleo necesitan las tres cosas.',
    fix: 'Completa lo que falta.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Cada título tiene fecha',
    found: ({ count, of, text }) =>
      count === 1
        ? `«${text}» no tiene fecha.`
        : `${number(count)} de ${number(of)} títulos no tienen fecha.`,
    why: 'Los formularios de solicitud de empleo piden el año del título.',
    fix: 'Añade el año en que terminó o terminará.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Competencias y niveles van por separado',
    found: ({ text }) =>
      `«${text}» parece un nivel entre las competencias, o competencias en lugar de un nivel.`,
    why: 'El software de las empresas busca nombres de competencias, no niveles.',
    fix: 'Escribe las competencias en «Competencias» y tu dominio de ellas en «Nivel».',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Cada sección tiene título',
    found: ({ count }) =>
      plural(count, { one: '# sección no tiene título.', other: '# secciones no tienen título.' }),
    why: 'Sin título, sus entradas parecen parte de la sección anterior.',
    fix: 'Añade un título.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'El software puede leer las fechas',
    found: ({ text }) => `El software no puede leer «${text}» como fecha.`,
    why: 'El software de las empresas cuenta tus años de experiencia a partir de las fechas.',
    fix: 'Escribe el mes y el año, por ejemplo «mar. 2021».',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Las fechas son posibles',
    found: ({ text }) => `«${text}» no puede ser correcto.`,
    why: 'Un final anterior al inicio o un inicio en el futuro suelen ser un error.',
    fix: 'Revisa la fecha.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'El último empleo va primero',
    found: ({ text }) => `«${text}» es más reciente que el empleo de encima.`,
    why: 'Las empresas miran más tiempo el primer empleo.',
    fix: 'Muévelo hacia arriba.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Sin periodos largos en blanco',
    found: ({ text }) => `No hay nada en este periodo: ${monthRange(text)}.`,
    why: 'Puede que las empresas pregunten. No tienes que explicarlo aquí.',
    fix: 'Añade qué hiciste, si quieres. Un periodo en blanco no tiene nada de malo.',
    source: sources.practice,
  },
  'page-count': {
    title: 'La extensión se corresponde con tus años de experiencia',
    found: ({ count, of }) =>
      `${number(count)} páginas para ${plural(of, { one: '# año', other: '# años' })} de experiencia.`,
    why: 'Las últimas páginas rara vez se leen.',
    fix: 'Acorta los empleos antiguos o usa «Ajustar a páginas» en Diseño.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'El perfil es corto',
    found: ({ count }) => `Tu perfil tiene ${number(count)} caracteres.`,
    why: 'Las empresas leen unas pocas frases, no una página entera.',
    fix: 'Deja solo lo que no dice el resto de tu currículum.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Cada empleo tiene unas pocas viñetas',
    found: ({ text }) => `«${text}» no tiene viñetas o tiene muchísimas.`,
    why: 'Un empleo debería mostrar qué hiciste, pero las listas largas se saltan.',
    fix: 'Lo habitual son de dos a seis viñetas por empleo.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Las viñetas se leen con facilidad',
    found: ({ count }) =>
      plural(count, {
        one: '# viñeta es muy larga o muy corta.',
        other: '# viñetas son muy largas o muy cortas.',
      }),
    why: 'Las viñetas cortas se leen rápido. Las muy cortas dicen poco.',
    fix: 'Divide en dos las largas y di más en las cortas.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Las viñetas empiezan por lo que hiciste',
    found: ({ text }) => `«${text}» empieza por tu tarea y no por lo que hiciste.`,
    why: 'Lo que hiciste dice más que lo que te correspondía hacer.',
    fix: 'Empieza por un verbo, como «gestioné» en lugar de «responsable de gestionar», si es cierto.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Los empleos anteriores están en pasado',
    found: ({ text }) => `«${text}» está en presente.`,
    why: 'Mezclar tiempos verbales parece un error. Esta comprobación solo lee inglés.',
    fix: 'En empleos anteriores, escribe en inglés «managed» en lugar de «manage».',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Las viñetas empiezan por palabras distintas',
    found: ({ count, text }) => `${number(count)} viñetas empiezan por «${text}».`,
    why: 'La misma palabra una y otra vez se acaba saltando.',
    fix: 'Usa otra palabra donde sea igual de cierta.',
    source: sources.practice,
  },
  figures: {
    title: 'Algunas viñetas tienen cifras',
    found: ({ of }) =>
      plural(of, {
        one: '# viñeta no tiene ninguna cifra.',
        other: 'Ninguna de # viñetas tiene una cifra.',
      }),
    why: 'Las cifras concretan tus logros.',
    fix: 'Añade cifras que conozcas. No las calcules a ojo.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Sin «yo» en las viñetas',
    found: ({ text }) => `Tu texto usa «${text}».`,
    why: 'Ya se sabe de quién es el currículum.',
    fix: 'Quita la palabra.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Sin tópicos',
    found: ({ text }) => `«${text}» está en muchísimos currículums.`,
    why: 'Lo que escribe todo el mundo no dice nada de ti.',
    fix: 'Escribe algo que hayas hecho y que lo demuestre.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Sin viñetas repetidas',
    found: ({ text }) => `«${text}» aparece dos veces.`,
    why: 'Suele ser un error al copiar.',
    fix: 'Quita una de las dos.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Sin entradas repetidas',
    found: ({ count }) =>
      plural(count, {
        one: '# entrada aparece dos veces.',
        other: '# entradas aparecen dos veces.',
      }),
    why: 'Suele ser un error al copiar.',
    fix: 'Quita una de las dos.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Sin entradas vacías',
    found: ({ count }) =>
      plural(count, {
        one: '# entrada está vacía y por eso no aparece en tu currículum.',
        other: '# entradas están vacías y por eso no aparecen en tu currículum.',
      }),
    why: 'Quizá olvidaste completarla.',
    fix: 'Complétala o quítala.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Las viñetas terminan igual',
    found: ({ count, of }) => `${number(count)} de ${number(of)} viñetas terminan de otra manera.`,
    why: 'Mezclar viñetas con punto final y sin él parece descuidado.',
    fix: 'Termínalas todas con punto, o ninguna.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Sin datos personales que las empresas no deberían pedir',
    found: ({ text }) =>
      text === '' ? 'Hay una foto.' : `«${text}» no hace falta en muchos países.`,
    why: 'Algunas empresas tienen que apartar los currículums con estos datos para tratar a todo el mundo por igual.',
    fix: 'Quítalo, a no ser que sea habitual donde buscas empleo.',
    source: sources.law,
  },
}
