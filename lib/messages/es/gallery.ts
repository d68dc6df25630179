import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the public gallery of templates, in Spanish. */
export const gallery: typeof english = {
  title: 'Plantillas',
  description:
    'Todas las plantillas de currículum de Vitae, como PDF reales de currículums de ejemplo.',
  heading: 'Elige el aspecto de tu currículum',
  introduction: (count) =>
    plural(count, {
      one: '# plantilla. Tu texto no cambia. Las páginas de abajo son PDF reales creados con Vitae; las personas son ficticias.',
      other:
        '# plantillas. Cambia cuando quieras: tu texto se mantiene. Las páginas de abajo son PDF reales creados con Vitae; las personas son ficticias. En el editor, «Diseño» muestra tu propio currículum en cada una.',
    }),
  filters: 'Mostrar plantillas',
  audience: {
    label: 'Sector',
    all: 'Todas',
    business: 'Negocios',
    technology: 'Tecnología',
    design: 'Creativo',
    care: 'Cuidados y docencia',
    science: 'Ciencia',
    trades: 'Oficios',
    'first-job': 'Primer empleo',
    any: 'General',
  },
  appearance: {
    label: 'Aspecto',
    all: 'Todas',
    quiet: 'Sencillo',
    classic: 'Clásico',
    modern: 'Moderno',
    bold: 'Llamativo',
  },
  columns: { label: 'Columnas', all: 'Todas', one: 'Una', two: 'Dos' },
  photo: { label: 'Pensada para una foto', all: 'Todas', with: 'Sí', without: 'No' },
  length: { label: 'Ejemplo', one: 'Una página', two: 'Dos páginas' },
  list: 'Plantillas',
  nothing: 'Ninguna plantilla coincide. Elige «Todas» en alguno de los filtros de arriba.',
  picture: (template, person) =>
    `Currículum de ejemplo de ${person} (persona ficticia) en la plantilla ${template}`,
  palettes: (names) => `Paletas: ${names}`,
  otherPalettes: 'En otras paletas',
  pictureInPalette: (template, palette) =>
    `El mismo currículum en la plantilla ${template}, paleta ${palette}`,
  enlarge: 'Ampliar',
  examples: {
    one: (person) => `Una página: ${person}`,
    two: (person) => `Dos páginas: ${person}`,
  },
  use: 'Usar esta plantilla',
  after: '¿Dudas? Empieza con cualquier plantilla y cámbiala más tarde.',
  start: 'Empezar a escribir',
  begun: (template) =>
    `Nuevo currículum en la plantilla ${template}. Se guarda en cuanto escribes.`,
  takeForLatest: (title) => `Usarla en «${title}»`,
  applied: (template) => `Este currículum usa ahora la plantilla ${template}.`,
}
