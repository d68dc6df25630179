import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'Currículum',
  letter: 'Carta de presentación',
  documents: 'Documentos',
  view: 'Vista',
  text: 'Texto',
  pdf: 'PDF',
  pages: 'Las páginas del PDF. El texto tiene las mismas palabras.',
  download: 'Descargar PDF',
  comments: 'Comentarios',
  markHint: 'Marca palabras en el texto para comentarlas, o comenta todo el documento abajo.',
  commentOnWords: 'Comentar estas palabras',
  commentOnAll: 'Comentar todo el documento',
  commentText: 'Tu comentario',
  suggestWords: 'Sugerir otras palabras (opcional)',
  commentName: 'Tu nombre',
  commentSeen: 'Cualquiera que tenga este enlace puede leer tu comentario y tu nombre.',
  sendComment: 'Enviar comentario',
  cancel: 'Cancelar',
  commentSent: 'Tu comentario se ha enviado.',
  suggested: 'Sugerencia en su lugar',
  answer: 'Respuesta',
  wordsGone: 'El documento dice ahora otra cosa en este lugar.',
  commentResolved: 'Resuelto',
  suggestionTaken: 'Sugerencia aceptada',
  commentMissing: 'Escribe tu nombre y un comentario.',
  commentTooLong:
    'Tu comentario no se ha enviado. Puede tener hasta 2000 caracteres, y tu nombre hasta 80. Acórtalo, por favor.',
  commentOutdated:
    'Tu comentario no se ha enviado porque el texto ha cambiado mientras tanto. Vuelve a marcar las palabras, por favor.',
  commentsFull:
    'Tu comentario no se ha enviado: este documento ya tiene 500 comentarios y no caben más.',
  commentLimited:
    'Tu comentario no se ha enviado: has enviado muchos en una hora. Inténtalo de nuevo más tarde.',
  passwordTitle: 'Esta página tiene contraseña',
  passwordHint: 'Escribe la contraseña que recibiste con el enlace.',
  password: 'Contraseña',
  open: 'Abrir',
  passwordWrong: 'La contraseña no es correcta. Inténtalo de nuevo.',
  passwordLimited: 'Demasiadas contraseñas incorrectas. Inténtalo de nuevo en 15 minutos.',
  goneTitle: 'Aquí no hay nada que ver',
  goneText:
    'Este enlace ha terminado, se ha retirado o nunca existió. Pregunta a la persona que te lo envió.',
  commentNotSent: 'Tu comentario no se ha enviado. Puedes copiarlo aquí.',
  busyTitle: 'Inténtalo de nuevo en un momento',
  busyText: 'No se ha podido mostrar la página.',
}
