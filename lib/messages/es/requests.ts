import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages about the state of a requested CV, in Spanish. */
export const requests: typeof english = {
  waiting: 'Tus datos están guardados. La solicitud espera para empezar.',
  stages: {
    saving: 'Se están guardando tus datos.',
    reading: 'Se está leyendo la oferta de empleo. Tus datos están guardados.',
    drafting: 'Un modelo de IA está escribiendo sugerencias. Tus datos están guardados.',
    checking: 'Se está comprobando cada sugerencia con el currículum. Tus datos están guardados.',
    verifying: 'El modelo de IA está buscando pruebas en el currículum. Tus datos están guardados.',
    writing: 'Se están creando los archivos. Tus datos están guardados.',
  },
  done: (heldBack) =>
    [
      'El currículum está listo. Los enlaces son válidos durante una hora. Repite la solicitud para tener otros.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# sugerencia del modelo de IA no está en el currículum: revísala en el archivo JSON.',
          other:
            '# sugerencias del modelo de IA no están en el currículum: revísalas en el archivo JSON.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Las sugerencias del modelo de IA están en heldBack, para que las revise la persona del currículum. Ninguna está en el currículum. Todo el texto es tal como lo enviaste. Donde el orden era libre, va primero lo que pide la oferta de empleo.',
    withoutModel:
      'No hay ningún modelo de IA configurado, así que todo el texto es tal como lo enviaste. Donde el orden era libre, va primero lo que pide la oferta de empleo.',
    noModelAsked:
      'Elegiste no usar un modelo de IA, así que todo el texto es tal como lo enviaste. Donde el orden era libre, va primero lo que pide la oferta de empleo.',
    plain:
      'No hay ningún modelo de IA configurado y no enviaste ninguna oferta de empleo, así que el currículum es tal como lo enviaste.',
  },
}
