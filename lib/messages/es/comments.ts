import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Cargando los comentarios…',
  none: 'Aún no hay comentarios. Permite los comentarios en los ajustes de un enlace para compartir y aparecerán aquí.',
  closed: (count) => `Comentarios cerrados: ${count}`,
  whole: 'Sobre todo el documento',
  changed: 'Estas palabras han cambiado desde entonces o ya no están.',
  goTo: 'Ir a las palabras',
  answer: 'Tu respuesta',
  answerHint: 'Cualquiera que tenga este enlace puede leerla.',
  send: 'Enviar respuesta',
  you: 'Tú',
  resolve: 'Resolver',
  reopen: 'Reabrir',
  remove: 'Eliminar',
  removed: 'Comentario eliminado',
  suggested: 'Sugerencia en su lugar',
  accept: 'Aceptar',
  dismiss: 'Rechazar',
  states: {
    resolved: 'Resuelto',
    dismissed: 'Sugerencia rechazada',
    taken: 'Sugerencia aceptada',
  },
}
