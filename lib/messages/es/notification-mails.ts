import type { NotificationMailWords } from '../notification-mail-shape'

/** Emails about events in an account, in Spanish. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Requisitos de una oferta de empleo',
    tailoring: 'Sugerencias para una oferta de empleo',
    wording: 'Mejor redacción de un texto',
    letter: 'Borrador de una carta de presentación',
    translation: 'Traducción de un currículum',
    match: 'Currículums que encajan con una oferta de empleo',
    interview: 'Preguntas para una entrevista',
    'import-help': 'Ayuda de la IA con una importación',
    'import-reading': 'Lectura con IA de un archivo importado',
    cv: 'Currículum solicitado',
    proposal: 'Sugerencias de una app',
  },
  device: (browser, system) =>
    browser && system ? `${browser} en ${system}` : browser || system || 'un navegador desconocido',
  requestDone: ({ what, link }) => ({
    subject: 'Tu solicitud está lista',
    text: `${what}: ya está.\n\nNada ha cambiado en tus documentos. Tú decides qué incorporar a ellos:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Tu solicitud no se ha podido completar',
    text: `${what}: no se ha podido completar.\n\nNada ha cambiado en tus documentos y no se ha perdido nada. Aquí puedes ver el motivo e intentarlo de nuevo:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Se ha creado una clave de API para tu cuenta de Vitae',
    text: `En tu cuenta se ha creado una clave de API. Se llama «${name}».\n\n¿Has sido tú? Entonces no tienes que hacer nada.\n\n¿No has sido tú? Revoca la clave y cambia después tu contraseña:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Se ha conectado una app a tu cuenta de Vitae',
    text: `Se ha conectado una app a tu cuenta. Se hace llamar «${name}».\n\n¿Has sido tú? Entonces no tienes que hacer nada.\n\n¿No has sido tú? Desconecta la app y cambia después tu contraseña:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Nuevo inicio de sesión en tu cuenta de Vitae',
    text: `Alguien ha iniciado sesión en tu cuenta desde un dispositivo nuevo: ${device}, el ${at} (UTC).\n\n¿Has sido tú? Entonces no tienes que hacer nada.\n\n¿No has sido tú? Cierra la sesión de ese dispositivo y cambia después tu contraseña:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Se va a eliminar un documento de tu papelera'
        : `Se van a eliminar ${count} documentos de tu papelera`,
    text: `${count === 1 ? `Hay un documento en tu papelera. El ${day} se eliminará definitivamente.` : `Hay ${count} documentos en tu papelera. A partir del ${day} se eliminarán definitivamente.`}\n\n¿Es lo que quieres? Entonces no tienes que hacer nada. Hasta entonces puedes ${count === 1 ? 'restaurarlo' : 'restaurarlos'}:\n${link}\n\n¿No ${count === 1 ? 'lo' : 'los'} has movido tú a la papelera? ${count === 1 ? 'Restáuralo' : 'Restáuralos'} y cambia después tu contraseña.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Tus datos están listos para descargar',
    text: `La exportación de tu cuenta está lista. Puedes descargarla en los ajustes hasta el ${day}:\n${link}\n\nUn enlace de descarga es válido durante una hora. Allí puedes pedir uno nuevo.\n\n¿No la has solicitado tú? Elimina allí el archivo y cambia después tu contraseña.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'No se han podido exportar tus datos',
    text: `No se han podido exportar tus datos. Nada ha cambiado en tu cuenta y no se ha perdido nada. Puedes intentarlo de nuevo en los ajustes:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Recordatorio sobre tus candidaturas',
    text: `Esto está pendiente en tus candidaturas:\n\n${lines}\n\nMárcalo como hecho o elige otro día:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Nuevo comentario en un documento',
    text: `Alguien ha comentado un documento en el que trabajas.\n\nNo ha cambiado nada en él. Lee el comentario y decide qué hacer:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Contraseñas incorrectas en un enlace para compartir',
    text: `Alguien ha introducido 30 contraseñas incorrectas en uno de tus enlaces para compartir. Durante 15 minutos no acepta más de navegadores que no lo hayan abierto antes. Tus documentos no se ven afectados.\n\nSi continúa, termina el enlace y crea uno nuevo:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Se ha desactivado un webhook de tu cuenta de Vitae',
    text: `Durante cinco días no se pudo entregar nada a ${host}, así que este webhook se ha desactivado. Tus documentos no se ven afectados.\n\nMira qué respondió el servidor y vuelve a activar el webhook:\n${link}`,
  }),
  due: {
    followUp: 'Hacer seguimiento',
    deadline: 'Último día para presentarse',
    more: 'Y hay más en tu lista',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae en ${place}\nElige cuáles de estos correos recibes: ${settings}`,
  unsubscribe: (link) => `\nNo recibir más correos de este tipo: ${link}`,
  page: {
    title: 'Correos de Vitae',
    question: {
      'request-done': '¿No recibir más correos cuando una solicitud esté lista?',
      'request-failed': '¿No recibir más correos cuando una solicitud no se pueda completar?',
      'deletion-scheduled':
        '¿No recibir más correos cuando se vaya a eliminar un documento de tu papelera?',
      'comment-added':
        '¿Dejar de recibir correos sobre los comentarios de tus documentos compartidos?',
      'share-locked':
        '¿Dejar de recibir correos sobre contraseñas incorrectas en tus enlaces para compartir?',
      'application-due':
        '¿No recibir más correos sobre seguimientos y fechas límite de tus candidaturas?',
      'webhook-disabled': '¿Dejar de recibir correos cuando se desactiva un webhook?',
      'export-ended': '¿No recibir más correos cuando tus datos estén listos para descargar?',
    },
    button: 'No recibirlos más',
    done: 'Ya no recibirás correos de este tipo.',
    again: 'Puedes volver a activarlos en los ajustes de tu cuenta.',
    settings: 'Ir a los ajustes',
  },
}
